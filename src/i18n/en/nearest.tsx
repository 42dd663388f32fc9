import type { ReactNode } from 'react'

interface NearestAnswer {
  from: string
  /** With distances in kilometres; without one if the crossing stands for the place itself. */
  nearest: { name: ReactNode; km: string | null }
  /** Null where none is open. */
  open: { name: ReactNode; km: string } | 'same' | null
}

/** The words of the question of the nearest crossing, loaded with it. */
export const nearest = {
  title: 'Nearest to me',
  town: 'Town',
  find: 'Find',
  here: 'Use my position',
  you: 'your position',
  privacy: 'The distance is worked out on this device, as the crow flies; nothing is sent.',
  unknownTown: (town: string) =>
    town.trim() === ''
      ? 'Write the name of a town on the map, such as Joensuu.'
      : `The map has no town “${town.trim().slice(0, 40)}”; choose one from the list, such as Joensuu.`,
  meant: (town: string, names: ReactNode) => (
    <>
      The map has no town “{town.trim().slice(0, 40)}”. Did you mean {names}?
    </>
  ),
  waiting: 'Waiting for your position…',
  noTowns: 'The list of towns could not be loaded; check the connection and try again.',
  noPosition: 'Your device gave no position; write the name of a town instead.',
  answer: ({ from, nearest, open }: NearestAnswer) => (
    <>
      Nearest to {from}: {nearest.name}
      {nearest.km !== null && `, ${nearest.km} as the crow flies`}.{' '}
      {open === null && 'No crossing is open at the moment shown.'}
      {open === 'same' && 'It is open at the moment shown.'}
      {open !== null && open !== 'same' && (
        <>
          Nearest open at the moment shown: {open.name}, {open.km}
          {nearest.km === null && ' from there'} as the crow flies.
        </>
      )}
    </>
  ),
  /** How far two crossings are apart: their names, joined by a dash. */
  along: ({ names, km }: { names: string; km: string }) => `Along the border, ${names}: ${km}.`,
}

export type NearestWords = typeof nearest
