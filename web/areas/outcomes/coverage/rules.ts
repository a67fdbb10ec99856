/** How many voices of a project stand under some themes, and what else is known of all that were received before the decision was published. */
export type Heard = {
  received: number
  erased: number
  refused: number
  waiting: number
  /** Under a theme that the decision rests on. */
  used: number
  /** Under a theme that the decision answers, whether it rests on it or not. */
  answered: number
  /** Under a theme that any published decision of the project answers. */
  anywhere: number
  /** Received after the decision was published: it could not rest on them. */
  later: number
  byChannel: readonly { channel: string; received: number; used: number; answered: number }[]
}

/** What became of all that was heard. The parts add up to all that was received and not erased. */
export type Coverage = {
  received: number
  erased: number
  used: number
  /** Answered, though the decision does not rest on what they said. */
  answered: number
  /** Answered by another decision of the same project. */
  elsewhere: number
  /** Under no theme that was answered. */
  unanswered: number
  refused: number
  waiting: number
  /** Came after the decision; in none of the numbers above. */
  later: number
  /** Used divided by all that was received and not erased. */
  share: number
  byChannel: { channel: string; received: number; used: number; answered: number; other: number }[]
}

export function coverageOfHeard(heard: Heard): Coverage {
  const { received, erased, used, refused, waiting } = heard
  const kept = received - erased
  const anywhere = Math.max(heard.anywhere, heard.answered)
  return {
    received,
    erased,
    used,
    answered: heard.answered - used,
    elsewhere: anywhere - heard.answered,
    unanswered: kept - anywhere - refused - waiting,
    refused,
    waiting,
    later: heard.later,
    share: kept === 0 ? 0 : used / kept,
    byChannel: heard.byChannel.map(({ channel, received: all, used: its, answered }) => ({
      channel,
      received: all,
      used: its,
      answered: answered - its,
      other: all - answered,
    })),
  }
}
