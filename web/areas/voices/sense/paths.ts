import { path } from '../../../platform/paths.ts'

export const suggestions = path('/themes/desk/:subject/suggestions')
export const suggestionRun = path('/themes/desk/:subject/suggestions/:run')
export const runRepeats = path('/themes/desk/:subject/suggestions/:run/repeats')
/** One suggested theme by its place; place 0 is what is under none. */
export const suggestedTheme = path('/themes/desk/:subject/suggestions/:run/themes/:place')
export const suggestedDecision = path('/themes/desk/:subject/suggestions/:run/themes/:place/decisions')

export const rules = path('/themes/desk/:subject/rules')
export const ruleEnd = path('/themes/desk/:subject/rules/:rule/end')

export const reading = path('/themes/desk/:subject/reading')
export const learning = path('/themes/desk/:subject/learning')

export const checks = path('/themes/desk/:subject/checks')
export const check = path('/themes/desk/:subject/checks/:check')
export const checkCoding = path('/themes/desk/:subject/checks/:check/coding')
export const checkSettling = path('/themes/desk/:subject/checks/:check/settling')

export const quotes = path('/themes/desk/:subject/quotes')
export const quoteEnd = path('/themes/desk/:subject/quotes/:quote/end')
export const themeQuotes = path('/themes/:theme/quotes')

export const coverage = path('/themes/desk/:subject/coverage')
