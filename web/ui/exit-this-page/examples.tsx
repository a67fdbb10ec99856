import { examplesOf } from '../example.ts'
import { ExitThisPage } from './exit-this-page.tsx'

export const examples = examplesOf(ExitThisPage, {
  'A quick way out': { href: 'https://www.bbc.co.uk/weather' },
})
