import {
  extractFeatures,
  latentSpace,
  learnThemes,
  nextToRead,
  type Prediction,
  type Predictions,
} from '@folkmoot/themes'

export type LearnRequest = {
  comments: readonly { id: string; text: string; language: string }[]
  /** What a person or a rule decided; `byLot` was drawn as a random check. */
  labels: readonly { id: string; themes: readonly string[]; byLot: boolean }[]
  seed: string
  /** How many to read next. */
  number: number
}
type Choice = { theme: string; confidence: number }
export type Learnt = {
  /** Why nothing was learnt yet; then all that is to be read is drawn by lot. */
  tooFew: string | null
  heldOut: Predictions['heldOut'] | null
  suggested: { id: string; themes: string[] }[]
  asked: { id: string; why: 'uncertain' | 'random-check'; top: Choice[]; none: number }[]
}

/** Learns from what was decided, suggests themes for the rest and says what a person should read next. */
export async function learnFromReadings({ comments, labels, seed, number }: LearnRequest): Promise<Learnt> {
  const sorted = comments.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const place = new Map(sorted.map(({ id }, i) => [id, i]))
  const examples = labels.flatMap(({ id, ...label }) => {
    const row = place.get(id)
    return row === undefined ? [] : [{ row, ...label }]
  })
  const read = new Set(examples.map(({ row }) => row))
  const { rows } = latentSpace(extractFeatures(sorted).matrix, 250, seed)
  const learnt = learnThemes(rows, examples)
  const few = learnt.kind === 'too-few'
  const predictions: readonly Prediction[] = few
    ? sorted.map((_, row) => ({ row, top: [], none: 0, suggested: [], uncertainty: 1 }))
    : learnt.predictions
  return {
    tooFew: few ? learnt.sentence : null,
    heldOut: few ? null : learnt.heldOut,
    suggested: predictions.flatMap(({ row, suggested }) =>
      read.has(row) || !suggested.length ? [] : [{ id: sorted[row]!.id, themes: suggested }],
    ),
    asked: nextToRead(predictions, { seed, number, read, ...(few ? { checks: 1 } : {}) }).map(({ row, why }) => ({
      id: sorted[row]!.id,
      why,
      top: predictions[row]!.top,
      none: predictions[row]!.none,
    })),
  }
}
