import { path } from '../../../platform/paths.ts'

export const deskVoices = path('/themes/desk/:subject/voices')
export const newTheme = path('/themes/desk/:subject/new')
export const editTheme = path('/themes/:theme/edit')
export const mergeTheme = path('/themes/:theme/merge')
export const unmergeTheme = path('/themes/:theme/unmerge')
export const splitTheme = path('/themes/:theme/split')
