import { examplesOf } from '../example.ts'
import { Header } from './header.tsx'

export const examples = examplesOf(Header, {
  'With a product name': { logotype: <span>Example government</span>, productName: 'Take part', href: '/gallery' },
})
