import type { CouncilSlug, Person, Role } from './types.ts'

/** Everyone here is invented. Addresses end in `.example`, so no letter can reach anybody. */

type Row = [key: string, role: Role, name: string, email: string, about?: string]

const kingston: Row[] = [
  ['kingston-admin', 'administrator', 'Adaeze Thornbury', 'admin@kingston.example', 'Digital services lead'],
  ['kingston-officer', 'project-officer', 'Rowan Applegarth', 'rowan.applegarth@kingston.example', 'One Norbiton lead'],
  ['kingston-officer-2', 'project-officer', 'Mei-Ling Carrow', 'mei-ling.carrow@kingston.example', 'Community officer'],
  [
    'kingston-officer-3',
    'project-officer',
    'Tobias Wrenfield',
    'tobias.wrenfield@kingston.example',
    'Keys paper forms',
  ],
  ['kingston-moderator', 'moderator', 'Shabana Lockyer', 'shabana.lockyer@kingston.example', 'Moderator'],
  ['kingston-moderator-2', 'moderator', 'Euan Pettifer', 'euan.pettifer@kingston.example', 'Moderator'],
  ['kingston-analyst', 'analyst', 'Priyanka Holloway-Nair', 'priyanka.nair@kingston.example', 'Insight analyst'],
  ['kingston-councillor', 'councillor', 'Cllr Imogen Farthingale', 'cllr.farthingale@kingston.example', 'Councillor'],
  ['kingston-councillor-2', 'councillor', 'Cllr Desmond Quill', 'cllr.quill@kingston.example', 'Councillor'],
  ['kingston-commissioner', 'commissioner', 'Harriet Oyelaran', 'harriet.oyelaran@kingston.example', 'Commissioner'],
  ['kingston-auditor', 'auditor', 'Gareth Penhallow', 'gareth.penhallow@kingston.example', 'Internal audit'],
  ['kingston-equality', 'equality-lead', 'Yasmin Tredwell', 'yasmin.tredwell@kingston.example', 'Equality lead'],
  ['kingston-data', 'data-protection-lead', 'Colm Ashdowne', 'colm.ashdowne@kingston.example', 'Data protection lead'],
  ['kingston-link', 'link-officer', 'Beatrix Umeadi', 'beatrix.umeadi@kingston.example', 'Head of Housing'],
  ['kingston-link-2', 'link-officer', 'Lorcan Styles-Bevan', 'lorcan.styles@kingston.example', 'Head of Parks'],
  ['kingston-broker', 'broker', 'Nerys Calloway', 'nerys@threads.example', 'Threads of Kingston (invented)'],
  ['kingston-group', 'group-member', 'Sunita Brackenbury', 'sunita@repairbench.example', 'The Repair Bench (invented)'],
  ['kingston-group-2', 'group-member', 'Marek Dowgird', 'marek@fridaytable.example', 'The Friday Table (invented)'],
  ['kingston-group-3', 'group-member', 'Ji-woo Sandiford', 'jiwoo@hanokgarden.example', 'Hanok Garden Club (invented)'],
  ['kingston-resident', 'resident', 'Bev Maskell-Roy', 'bev@resident.example'],
  ['kingston-resident-2', 'resident', 'Kofi Larkspur', 'kofi@resident.example'],
  ['kingston-resident-3', 'resident', 'Tharini Jeyaseelan', 'tharini@resident.example'],
  ['kingston-resident-4', 'resident', 'Owain Pascoe-Hughes', 'owain@resident.example'],
  ['kingston-resident-5', 'resident', 'Jadwiga Milne', 'jadwiga@resident.example'],
  ['kingston-resident-6', 'resident', 'Leo Abernethy-Khan', 'leo@resident.example'],
]

const barnet: Row[] = [
  ['barnet-admin', 'administrator', 'Philippa Osei-Grant', 'admin@barnet.example', 'Digital services lead'],
  ['barnet-officer', 'project-officer', 'Eitan Marlowe', 'eitan.marlowe@barnet.example', 'Participation lead'],
  [
    'barnet-officer-2',
    'project-officer',
    'Folasade Wicks',
    'folasade.wicks@barnet.example',
    'Arts and culture officer',
  ],
  ['barnet-moderator', 'moderator', 'Greta Hollinshead', 'greta.hollinshead@barnet.example', 'Moderator'],
  ['barnet-analyst', 'analyst', 'Naveed Cattermole', 'naveed.cattermole@barnet.example', 'Insight analyst'],
  ['barnet-councillor', 'councillor', 'Cllr Rosalind Adeyinka', 'cllr.adeyinka@barnet.example', 'Councillor'],
  ['barnet-commissioner', 'commissioner', 'Stellan Fairweather', 'stellan.fairweather@barnet.example', 'Commissioner'],
  ['barnet-auditor', 'auditor', 'Hortense Bligh', 'hortense.bligh@barnet.example', 'Internal audit'],
  ['barnet-equality', 'equality-lead', 'Dalia Winstanley', 'dalia.winstanley@barnet.example', 'Equality lead'],
  [
    'barnet-data',
    'data-protection-lead',
    'Ruairi Kettering',
    'ruairi.kettering@barnet.example',
    'Data protection lead',
  ],
  ['barnet-link', 'link-officer', 'Odette Sagoe', 'odette.sagoe@barnet.example', 'Head of Libraries'],
  ['barnet-broker', 'broker', 'Miriam Thackwell', 'miriam@commonground.example', 'Common Ground Barnet (invented)'],
  ['barnet-group', 'group-member', 'Parviz Hartnell', 'parviz@attictheatre.example', 'Attic Youth Theatre (invented)'],
  ['barnet-resident', 'resident', 'Shoshana Pell', 'shoshana@resident.example'],
  ['barnet-resident-2', 'resident', 'Amara Dunmore', 'amara@resident.example'],
  ['barnet-resident-3', 'resident', 'Giorgos Lampeter', 'giorgos@resident.example'],
]

const bexley: Row[] = [
  ['bexley-admin', 'administrator', 'Winston Garraway', 'admin@bexley.example', 'Digital services lead'],
  ['bexley-officer', 'project-officer', 'Clemency Boateng', 'clemency.boateng@bexley.example', 'Enquiry lead'],
  ['bexley-officer-2', 'project-officer', 'Sanjit Loveday', 'sanjit.loveday@bexley.example', 'Service designer'],
  ['bexley-moderator', 'moderator', 'Fenella Akande', 'fenella.akande@bexley.example', 'Moderator'],
  ['bexley-analyst', 'analyst', 'Bartosz Inglewood', 'bartosz.inglewood@bexley.example', 'Insight analyst'],
  ['bexley-councillor', 'councillor', 'Cllr Maureen Tillotson-Oke', 'cllr.tillotson@bexley.example', 'Councillor'],
  ['bexley-commissioner', 'commissioner', 'Jasvinder Crewe', 'jasvinder.crewe@bexley.example', 'Commissioner'],
  ['bexley-auditor', 'auditor', 'Aled Moncrieff', 'aled.moncrieff@bexley.example', 'Internal audit'],
  ['bexley-equality', 'equality-lead', 'Temperance Obi', 'temperance.obi@bexley.example', 'Equality lead'],
  ['bexley-data', 'data-protection-lead', 'Noor Hathersage', 'noor.hathersage@bexley.example', 'Data protection lead'],
  ['bexley-link', 'link-officer', 'Callum Redfern-Rai', 'callum.redfern@bexley.example', 'Head of Communities'],
  ['bexley-broker', 'broker', 'Josephine Arkwell', 'josephine@joinery.example', 'The Joinery (invented)'],
  ['bexley-group', 'group-member', 'Ngozi Peverell', 'ngozi@slowwalkers.example', 'Slow Walkers of Bexley (invented)'],
  ['bexley-resident', 'resident', 'Terry Okonjo-Blythe', 'terry@resident.example'],
  ['bexley-resident-2', 'resident', 'Simran Uttley', 'simran@resident.example'],
]

const bassetlaw: Row[] = [
  ['bassetlaw-admin', 'administrator', 'Dorothea Slack', 'admin@bassetlaw.example', 'Digital services lead'],
  ['bassetlaw-officer', 'project-officer', 'Keir Rushby', 'keir.rushby@bassetlaw.example', 'Communities officer'],
  ['bassetlaw-moderator', 'moderator', 'Annalise Towers-Beck', 'annalise.towers@bassetlaw.example', 'Moderator'],
  ['bassetlaw-analyst', 'analyst', 'Vikram Holmfirth', 'vikram.holmfirth@bassetlaw.example', 'Insight analyst'],
  ['bassetlaw-councillor', 'councillor', 'Cllr Edwin Clayburn', 'cllr.clayburn@bassetlaw.example', 'Councillor'],
  ['bassetlaw-commissioner', 'commissioner', 'Sorrel Makinde', 'sorrel.makinde@bassetlaw.example', 'Commissioner'],
  ['bassetlaw-auditor', 'auditor', 'Piers Wadworth', 'piers.wadworth@bassetlaw.example', 'Internal audit'],
  [
    'bassetlaw-equality',
    'equality-lead',
    'Hyacinth Rowbotham',
    'hyacinth.rowbotham@bassetlaw.example',
    'Equality lead',
  ],
  [
    'bassetlaw-data',
    'data-protection-lead',
    'Magnus Tranby',
    'magnus.tranby@bassetlaw.example',
    'Data protection lead',
  ],
  ['bassetlaw-link', 'link-officer', 'Verity Skelding', 'verity.skelding@bassetlaw.example', 'Head of Housing'],
  ['bassetlaw-link-2', 'link-officer', 'Jerome Hatfield-Okoro', 'jerome.hatfield@bassetlaw.example', 'Director, Place'],
  ['bassetlaw-broker', 'broker', 'Winifred Sturdy', 'winifred@groundwell.example', 'Groundwell CVS (invented)'],
  ['bassetlaw-group', 'group-member', 'Alf Brocklebank', 'alf@pitheadband.example', 'Pithead Brass (invented)'],
  ['bassetlaw-group-2', 'group-member', 'Lucja Wainfleet', 'lucja@mendandbrew.example', 'Mend and Brew (invented)'],
  ['bassetlaw-resident', 'resident', 'Pauline Scrimshire', 'pauline@resident.example'],
  ['bassetlaw-resident-2', 'resident', 'Danny Mbeki-Rudd', 'danny@resident.example'],
]

const about = (role: Role, text?: string) =>
  text === undefined ? {} : role === 'group-member' || role === 'broker' ? { group: text } : { title: text }

const peopleOf = (council: CouncilSlug, rows: Row[]): Person[] =>
  rows.map(([key, role, name, email, text]) => ({ key, council, name, email, role, ...about(role, text) }))

export const people: Person[] = [
  ...peopleOf('kingston', kingston),
  ...peopleOf('barnet', barnet),
  ...peopleOf('bexley', bexley),
  ...peopleOf('bassetlaw', bassetlaw),
]
