import type { View } from '../../../ui/layout/view.ts'
import * as paths from '../paths.ts'
import type { Side } from './sides.ts'

/** Whose record it is, and from which side somebody reads it. */
export type Reader = { group: { id: string; slug: string; name: string }; side: Side }

/** A side as everybody calls it. */
export const calledOf = (side: Side, { group }: Reader): string => (side === 'group' ? group.name : 'the council')
/** A side at the beginning of a sentence. */
export const startsOf = (side: Side, reader: Reader): string => (side === 'group' ? reader.group.name : 'The council')

/** What all pages of a shared record have: an officer's have the staff navigation, and none is for search engines. */
export const frameOf = (reader: Reader): Pick<View, 'staff' | 'section' | 'noindex' | 'back'> => ({
  staff: reader.side === 'officer',
  section: reader.side === 'officer' ? 'my-groups' : 'mine',
  noindex: true,
  back: { href: paths.sharedRecord.to({ group: reader.group.slug }), text: `Shared record of ${reader.group.name}` },
})
