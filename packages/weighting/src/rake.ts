import { type CannotTell, cannotTell } from './cannot-tell.ts'
import { designEffect } from './design-effect.ts'

/** A respondent's category for each feature; a feature that they would rather not say is left out. */
export type Respondent = Readonly<Record<string, string>>
/** For each feature, each category's people (or share) in the population. */
export type Margins = Readonly<Record<string, Readonly<Record<string, number>>>>

export type Raked = {
  kind: 'weighted'
  /** In the order of the respondents; their mean is 1. */
  weights: number[]
  rounds: number
  /** The largest gap left between a share wanted and reached. Above 1e-6 only where caps stand in the way. */
  error: number
  /** Whether all margins are met. */
  met: boolean
  /** How many respondents stand at a cap. */
  capped: number
  effect: number
  effective: number
}
export type RakeOptions = {
  /** Weights are held between these, relative to the mean. Default none; 0.2 and 5 are common. */
  caps?: { least: number; most: number }
  /** Rounds at most; default 100. */
  rounds?: number
}

const closeEnough = 1e-6

/**
 * Raking (iterative proportional fitting): weights by which respondents have the margins of the population, feature
 * after feature, in the order of `margins`, until every share is within 1e-6. With caps, weights are held within them
 * after every round and scaled back to a mean of 1; margins may then not all be met, and `error` says by how much. Who
 * does not say a feature keeps their weight there, and the margin holds among those who do.
 *
 * Source: Deming and Stephan, "On a least squares adjustment of a sampled frequency table when the expected marginal
 * totals are known", Annals of Mathematical Statistics 11, 1940; Battaglia, Hoaglin and Frankel, "Practical
 * considerations in raking survey data", Survey Practice 2(5), 2009 (caps).
 *
 * @returns `cannot-tell` with `empty-category` where a category of the population has no respondent (put it together
 * with another one), with `no-fit` where no weights meet the margins although no cap stands in the way
 * @throws {RangeError} where a respondent has a category that the margin lacks, a target is below 0, or a cap is not on
 * its side of 1
 * @example
 * const people = [{ sex: 'f', age: 'old' }, { sex: 'f', age: 'old' }, { sex: 'f', age: 'young' }, { sex: 'm', age: 'old' }]
 * const answer = rake(people, { sex: { f: 50, m: 50 }, age: { young: 25, old: 75 } })
 * answer.weights.map((weight) => weight.toFixed(3)) // => ['0.500', '0.500', '1.000', '2.000']
 */
export function rake(people: readonly Respondent[], margins: Margins, options: RakeOptions = {}): Raked | CannotTell {
  const { caps, rounds = 100 } = options
  check(people, margins, caps, rounds)
  if (people.length === 0) return cannotTell('nobody', 'Nobody answered, so nothing can be weighted.')
  const features = Object.entries(margins).map(([feature, target]) => prepared(people, feature, target))
  for (const { feature, wanted, groups } of features)
    for (const [category, share] of wanted)
      if (share > 0 && !groups.get(category)?.length)
        return cannotTell(
          'empty-category',
          `Nobody who answered is in "${category}" of ${feature}: put it together with another category.`,
        )
  const weights = new Float64Array(people.length).fill(1)
  let [round, error] = [0, errorOf(features, weights)]
  while (error > closeEnough && round < rounds) {
    round++
    for (const feature of features) adjust(feature, weights)
    if (caps) hold(weights, caps)
    error = errorOf(features, weights)
  }
  scale(weights)
  const met = error <= closeEnough
  const capped = caps ? weights.filter((w) => w <= caps.least * (1 + 1e-9) || w >= caps.most * (1 - 1e-9)).length : 0
  if (!met && capped === 0)
    return cannotTell(
      'no-fit',
      `No weights meet all margins: after ${round} rounds a share is ${error.toFixed(4)} off.`,
    )
  return { kind: 'weighted', weights: [...weights], rounds: round, error, met, capped, ...designEffect([...weights]) }
}

type Feature = {
  feature: string
  wanted: ReadonlyMap<string, number>
  groups: ReadonlyMap<string, number[]>
  /** Everybody who says the feature. */
  sayers: number[]
}

function prepared(people: readonly Respondent[], feature: string, target: Readonly<Record<string, number>>): Feature {
  const all = Object.values(target).reduce((sum, people) => sum + people, 0)
  const groups = new Map<string, number[]>(Object.keys(target).map((category) => [category, []]))
  people.forEach((person, i) => {
    if (person[feature] !== undefined) groups.get(person[feature])!.push(i)
  })
  const sayers = [...groups.values()].flat()
  return {
    feature,
    groups,
    sayers,
    wanted: new Map(Object.entries(target).map(([name, people]) => [name, people / all])),
  }
}

const total = (weights: Float64Array, places: readonly number[]) => places.reduce((sum, i) => sum + weights[i]!, 0)

function adjust({ wanted, groups, sayers }: Feature, weights: Float64Array): void {
  const all = total(weights, sayers)
  for (const [category, places] of groups) {
    const now = total(weights, places)
    if (now === 0) continue
    const factor = (wanted.get(category)! * all) / now
    for (const i of places) weights[i] = weights[i]! * factor
  }
}

/** Holds weights within the caps around their mean. What is cut is spread over the others, a few times. */
function hold(weights: Float64Array, { least, most }: { least: number; most: number }): void {
  for (let turn = 0; turn < 20; turn++) {
    scale(weights)
    const outside = weights.some((weight) => weight < least - 1e-9 || weight > most + 1e-9)
    if (!outside) return
    for (let i = 0; i < weights.length; i++) weights[i] = Math.min(most, Math.max(least, weights[i]!))
  }
}

function scale(weights: Float64Array): void {
  const mean = weights.reduce((sum, weight) => sum + weight, 0) / weights.length
  for (let i = 0; i < weights.length; i++) weights[i] = weights[i]! / mean
}

function errorOf(features: readonly Feature[], weights: Float64Array): number {
  let error = 0
  for (const { wanted, groups, sayers } of features) {
    const all = total(weights, sayers)
    if (all === 0) continue
    for (const [category, places] of groups)
      error = Math.max(error, Math.abs(total(weights, places) / all - wanted.get(category)!))
  }
  return error
}

function check(people: readonly Respondent[], margins: Margins, caps: RakeOptions['caps'], rounds: number): void {
  if (!Number.isInteger(rounds) || rounds < 1)
    throw new RangeError(`rounds is ${rounds}: it must be a whole number from 1`)
  if (caps && !(caps.least >= 0 && caps.least < 1 && caps.most > 1))
    throw new RangeError(`caps are ${caps.least} and ${caps.most}: one must be from 0 to below 1, the other above 1`)
  for (const [feature, target] of Object.entries(margins)) {
    const wrong = Object.entries(target).find(([, share]) => !(share >= 0 && Number.isFinite(share)))
    if (wrong) throw new RangeError(`${feature}: the target of "${wrong[0]}" is ${wrong[1]}: it must be from 0`)
    if (!Object.values(target).some((share) => share > 0)) throw new RangeError(`${feature} has no target above 0`)
    const stranger = people.find((person) => person[feature] !== undefined && !Object.hasOwn(target, person[feature]))
    if (stranger) throw new RangeError(`${feature}: a respondent is in "${stranger[feature]}", which has no target`)
  }
}
