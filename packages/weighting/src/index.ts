export type { CannotTell, Reason } from './cannot-tell.ts'
export { designEffect } from './design-effect.ts'
export { type Dissimilarity, dissimilarity, expectedByChance, type Part } from './dissimilarity.ts'
export type { PartialIndicator, Representativeness } from './model/indicator.ts'
export { type Cell, type PostStratified, postStratify } from './post-stratify.ts'
export { type Asked, rIndicator, rIndicatorFromTotals } from './r-indicator.ts'
export { type Margins, type Raked, type RakeOptions, type Respondent, rake } from './rake.ts'
export {
  compareShares,
  compareWithPopulation,
  type Difference,
  type Share,
  type ShareOptions,
  wilson,
} from './share.ts'
export { type Published, publishTable, type TableOptions } from './suppress.ts'
