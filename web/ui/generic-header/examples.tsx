import { examplesOf } from '../example.ts'
import { GenericHeader } from './generic-header.tsx'

export const examples = examplesOf(GenericHeader, {
  'A council by its name': { children: 'Borough of Example', href: '/gallery' },
})
