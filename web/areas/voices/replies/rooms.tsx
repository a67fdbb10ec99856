import { SubNavigation } from '../../../ui/sub-navigation/sub-navigation.tsx'
import { thoughtsDesk } from '../thoughts/paths.ts'
import { replies } from './paths.ts'

/** The way between the two lists of whoever replies to people. */
export const Rooms = ({ current }: { current: 'replies' | 'thoughts' }) => (
  <SubNavigation
    label="Replying to people"
    items={[
      { href: replies.to(), text: 'Promised replies', current: current === 'replies' },
      { href: thoughtsDesk.to(), text: 'Thoughts', current: current === 'thoughts' },
    ]}
  />
)
