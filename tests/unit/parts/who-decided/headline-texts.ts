/** What the head of the home page says at a moment, from the decisions' own texts. */
export interface HeadlineText {
  date: string
  headline: string
  standfirst: string
}

const ALL_CLOSED_SINCE =
  'Closed since 15 December 2023 at 20:00 by the decision of 14 December 2023; extended'

export const HEADLINE_TEXTS: readonly HeadlineText[] = [
  {
    date: '2023-11-17',
    headline: '17 November 2023: all eight crossings open',
    standfirst:
      'All eight crossings are open; the first decision to close some comes into force on 18 November 2023 at 00:00.',
  },
  {
    date: '2023-11-20',
    headline: '20 November 2023: four of eight crossings closed',
    standfirst:
      'Vaalimaa, Nuijamaa, Imatra and Niirala closed on 18 November at 00:00 by decision SM/2023/4. Applications for international protection are accepted only at Salla and Vartius.',
  },
  {
    date: '2023-11-24',
    headline: '24 November 2023: seven of eight crossings closed',
    standfirst:
      'Kuusamo, Salla and Vartius closed on 24 November at 00:00 by decision SM/2023/9. Applications for international protection are accepted only at Raja-Jooseppi.',
  },
  {
    date: '2023-11-30',
    headline: '30 November 2023: all eight crossings closed',
    standfirst:
      'Raja-Jooseppi closed on 30 November at 00:00 by decision SM/2023/15. No applications at the land border.',
  },
  {
    date: '2023-12-14',
    headline: '14 December 2023: six of eight crossings closed',
    standfirst:
      'Vaalimaa opened on 14 December at 00:00 and Niirala opened on 14 December at 08:00 by the decision of 12 December 2023. Applications for international protection are accepted only at Niirala and Vaalimaa.',
  },
  {
    date: '2023-12-14T07:30',
    headline: '14 December 2023 at 07:30: seven of eight crossings closed',
    standfirst:
      'Vaalimaa opened on 14 December at 00:00 by the decision of 12 December 2023. Applications for international protection are accepted only at Vaalimaa.',
  },
  {
    date: '2023-12-15',
    headline: '15 December 2023: all eight crossings closed',
    standfirst:
      'Vaalimaa and Niirala closed on 15 December at 20:00 by the decision of 14 December 2023. No applications at the land border.',
  },
  {
    date: '2024-01-15',
    headline: '15 January 2024: all eight crossings closed',
    standfirst: `${ALL_CLOSED_SINCE} to 11 February 2024 by the decision of 11 January 2024. No applications at the land border.`,
  },
  {
    date: '2026-05-24',
    headline: 'Latest record: all eight crossings closed',
    standfirst: `${ALL_CLOSED_SINCE} until further notice by the decision of 16 April 2025. No applications at the land border.`,
  },
]
