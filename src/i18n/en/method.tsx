import type { ReactNode } from 'react'

interface Counts {
  all: number
  primary: number
  press: number
  reference: number
}

/** How the map comes to say what it says. */
export const method = {
  title: 'Method and limits',
  status: 'Status',
  statusText: (link: (text: string) => ReactNode) => (
    <>
      A crossing is open or closed only because a {link('decision')} says so, from the hour it names. Before
      the first decision all eight count as open. Reports about queues, traffic or intentions change no
      status. “Open” means open in its usual hours and for whom the rules of the day admit.
    </>
  ),
  time: 'Days and hours',
  timeText:
    'All times are those of Helsinki. A day without an hour means the end of that day: what held at its last minute. An inferred day is one that no source states but that follows from another decision; it says so.',
  confirmed: 'Last confirmed',
  confirmedText: (day: ReactNode, what: string, note: string | null) => (
    <>
      The newest day for which a source says how the road crossings are: {day}. {what} {note} The map
      therefore never says “today”.
    </>
  ),
  unknown: 'Not known',
  unknownText:
    'What was not found is called “not known” and is neither guessed nor drawn. “Due by” is not “built”: where the completion of a stretch of fence was not found, its last known state stays. Most extents of the fence are not published.',
  sources: 'Sources',
  sourcesText: ({ all, primary, press, reference }: Counts) =>
    `${all} sources: ${primary} primary ones, of the authorities themselves, ${press} of the press, ${reference} reference works, and the article. Where an authority and others say the same, the authority is named first. Some pages were read through mirrors or translations, or quote another medium; the publisher’s name says so.`,
}
