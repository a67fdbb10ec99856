import type { Catalogue } from '../../../../platform/words.ts'
import type { MoveRefusal } from './rules.ts'

type Words = {
  board: string
  lead: string
  hidden: string
  seeBoard: string
  soFar(items: string, clusters: number): string
  join: string
  joined: string
  room: string
  unsorted: string
  unsortedNone: string
  noClusters: string
  empty: string
  items(n: number): string
  seeAll(n: number): string
  onlyTeam: string
  waits: string
  note(number: number): string
  move: string
  history: string
  back: string
  here(n: number): string
  refusals: Record<MoveRefusal, string>
}

const many = (n: number, one: string, more: string) => `${n.toLocaleString('en-GB')} ${n === 1 ? one : more}`

/** What people read on every page of a board. */
export const boardWords: Catalogue<Words> = {
  en: {
    board: 'The board',
    lead: 'What people said, put into groups by the people who take part. One note can be in several groups.',
    hidden: 'This board is for the people who sort it. What comes of it is shown here when it is done.',
    seeBoard: 'See the board',
    soFar: (items, clusters) => `${items} on the board, in ${many(clusters, 'group', 'groups')}.`,
    join: 'Join with a code',
    joined: 'You have joined. Put notes into groups: nothing is lost, and every move can be undone',
    room: 'Sort the board',
    unsorted: 'Not sorted yet',
    unsortedNone: 'Everything is in a group.',
    noClusters: 'There are no groups yet. The first one begins with a name.',
    empty: 'Nothing is in this group.',
    items: (n) => many(n, 'note', 'notes'),
    seeAll: (n) => `See all ${n.toLocaleString('en-GB')}`,
    onlyTeam: 'Only the team sees this',
    waits: 'Not public',
    note: (number) => `Note ${number}`,
    move: 'Change its groups',
    history: 'What has been done',
    back: 'Back to the board',
    here: (n) => (n === 1 ? 'You are the only one here' : `${n.toLocaleString('en-GB')} people have this board open`),
    refusals: {
      'name-missing': 'Give the group a name',
      'name-too-long': 'Make the name shorter: 60 letters at most',
      'name-taken': 'There is a group of this name already. Choose another name',
      'name-risky':
        'Everybody can read this at once. Leave out links, email addresses, telephone numbers and postcodes',
      'about-too-long': 'Make what you say about it shorter: 300 letters at most',
      'cluster-gone':
        'This group is not on the board any more. Somebody removed it or joined it with another: bring it back from “What has been done”',
      'choose-cluster': 'Choose a group',
      'choose-items': 'Tick the notes first',
      'into-itself': 'Choose another group: this is the same one',
      'nothing-changed': 'It is like that already. Nothing had to change',
      'nothing-to-undo': 'There is nothing left of this to undo',
      'not-found': 'We could not find that move',
      'undone-already': 'Somebody has undone this already',
      'too-many-clusters': 'A board can have 200 groups at most. Join some first',
      shut: 'This board is closed for now. Nothing was changed',
    },
  },
  cy: {
    board: 'Y bwrdd',
    lead: 'Yr hyn a ddywedodd pobl, wedi’i roi mewn grwpiau gan y rhai sy’n cymryd rhan. Gall un nodyn fod mewn sawl grŵp.',
    hidden: 'Mae’r bwrdd hwn i’r bobl sy’n ei drefnu. Dangosir yma beth a ddaw ohono pan fydd wedi’i wneud.',
    seeBoard: 'Gweld y bwrdd',
    soFar: (items, clusters) => `${items} ar y bwrdd, mewn ${clusters} grŵp.`,
    join: 'Ymuno â chod',
    joined:
      'Rydych wedi ymuno. Rhowch nodiadau mewn grwpiau: nid oes dim yn mynd ar goll, a gellir dadwneud pob symudiad',
    room: 'Trefnu’r bwrdd',
    unsorted: 'Heb ei drefnu eto',
    unsortedNone: 'Mae popeth mewn grŵp.',
    noClusters: 'Nid oes grwpiau eto. Mae’r cyntaf yn dechrau ag enw.',
    empty: 'Nid oes dim yn y grŵp hwn.',
    items: (n) => `${n.toLocaleString('en-GB')} nodyn`,
    seeAll: (n) => `Gweld pob un o’r ${n.toLocaleString('en-GB')}`,
    onlyTeam: 'Dim ond y tîm sy’n gweld hwn',
    waits: 'Ddim yn gyhoeddus',
    note: (number) => `Nodyn ${number}`,
    move: 'Newid ei grwpiau',
    history: 'Beth sydd wedi’i wneud',
    back: 'Yn ôl i’r bwrdd',
    here: (n) => (n === 1 ? 'Chi yw’r unig un yma' : `Mae’r bwrdd hwn ar agor gan ${n.toLocaleString('en-GB')}`),
    refusals: {
      'name-missing': 'Rhowch enw i’r grŵp',
      'name-too-long': 'Gwnewch yr enw yn fyrrach: 60 llythyren ar y mwyaf',
      'name-taken': 'Mae grŵp o’r enw hwn eisoes. Dewiswch enw arall',
      'name-risky':
        'Gall pawb ddarllen hwn ar unwaith. Gadewch ddolenni, cyfeiriadau e-bost, rhifau ffôn a chodau post allan',
      'about-too-long': 'Gwnewch yr hyn a ddywedwch amdano yn fyrrach: 300 llythyren ar y mwyaf',
      'cluster-gone':
        'Nid yw’r grŵp hwn ar y bwrdd mwyach. Cafodd ei dynnu neu ei uno ag un arall: dewch ag ef yn ôl o “Beth sydd wedi’i wneud”',
      'choose-cluster': 'Dewiswch grŵp',
      'choose-items': 'Ticiwch y nodiadau yn gyntaf',
      'into-itself': 'Dewiswch grŵp arall: yr un yw hwn',
      'nothing-changed': 'Mae fel hynny eisoes. Nid oedd angen newid dim',
      'nothing-to-undo': 'Nid oes dim ar ôl o hwn i’w ddadwneud',
      'not-found': 'Ni allem ddod o hyd i’r symudiad hwnnw',
      'undone-already': 'Mae rhywun wedi dadwneud hyn eisoes',
      'too-many-clusters': 'Gall bwrdd gael 200 grŵp ar y mwyaf. Unwch rai yn gyntaf',
      shut: 'Mae’r bwrdd hwn ar gau am y tro. Ni newidiwyd dim',
    },
  },
}
