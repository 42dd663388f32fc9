/** What the head of the home page says at a moment. */
export interface HeadlineText {
  date: string
  headline: string
}

export const HEADLINE_TEXTS: readonly HeadlineText[] = [
  {
    date: '2023-11-17',
    headline: '17 November 2023: all eight crossings open',
  },
  {
    date: '2023-11-20',
    headline: '20 November 2023: four of eight crossings closed',
  },
  {
    date: '2023-11-24',
    headline: '24 November 2023: seven of eight crossings closed',
  },
  {
    date: '2023-11-30',
    headline: '30 November 2023: all eight crossings closed',
  },
  {
    date: '2023-12-14',
    headline: '14 December 2023: six of eight crossings closed',
  },
  {
    date: '2023-12-14T07:30',
    headline: '14 December 2023 at 07:30: seven of eight crossings closed',
  },
  {
    date: '2023-12-15',
    headline: '15 December 2023: all eight crossings closed',
  },
  {
    date: '2024-01-15',
    headline: '15 January 2024: all eight crossings closed',
  },
  {
    date: '2026-05-24',
    headline: 'Latest record: all eight crossings closed',
  },
]
