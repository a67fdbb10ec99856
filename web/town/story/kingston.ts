import { documents, stages, unknowns, updates } from './kingston-brief.ts'
import { decisions } from './kingston-decisions.ts'
import { laundry } from './kingston-laundry.ts'
import { outcomes } from './kingston-outcomes.ts'
import { engagementThemes, norbitonThemes } from './kingston-themes.ts'
import { norbitonVoices } from './kingston-voices.ts'
import { smaller } from './smaller.ts'
import { grouped } from './told.ts'
import type { Conversation, Project, Town } from './types.ts'

/** Kingston tells a whole story: what Norbiton said, what was decided, what came of it, and what is asked next. */

const better: Conversation = {
  key: 'better-norbiton',
  title: 'What would make Norbiton better?',
  purpose:
    'We want to spend public money in Norbiton on what matters to the people who live, work and study here. We have no list for you to choose from. Tell us in your own words.',
  question: 'What would make Norbiton a better place to live?',
  prioritiesLabel: 'If only one or two things could happen, which should they be? (optional)',
  skillsLabel: 'Is there something you know or can do that you would like to share? (optional)',
  opens: { day: -182, time: '09:00' },
  closes: { day: -125, time: '17:00' },
  welsh: {
    title: 'Beth fyddai’n gwella Norbiton?',
    purpose:
      'Rydym am wario arian cyhoeddus yn Norbiton ar yr hyn sy’n bwysig i’r bobl sy’n byw, yn gweithio ac yn astudio yma. Nid oes gennym restr i chi ddewis ohoni. Dywedwch wrthym yn eich geiriau eich hun.',
    question: 'Beth fyddai’n gwneud Norbiton yn lle gwell i fyw ynddo?',
  },
  voices: norbitonVoices,
  themes: grouped(norbitonThemes, norbitonVoices),
}

const oneNorbiton: Project = {
  key: 'one-norbiton',
  title: 'One Norbiton Working Together',
  summary: 'Residents and public services decide together how money is spent in Norbiton.',
  purpose:
    'To bring the public money spent in Norbiton into one pot and decide with residents what it is for, so that services fit the people who use them.',
  canChange: [
    'What the £180,000 for the first year is spent on',
    'Which services are run by residents, by groups or by the council',
    'Where and when services are open',
    'What the old laundry on Quince Lane is used for',
  ],
  cannotChange: [
    'How much money there is in the first year',
    'What the law says that a council must do, such as protecting children',
    'Bus routes, nursery prices and health waiting lists, which other bodies decide',
  ],
  whoDecides:
    'The Norbiton Partnership Board (invented): seven residents and seven people from public services, with one vote each.',
  decideBy: -84,
  level: 'collaborate',
  form: 'co-produce',
  wards: ['E05013941'],
  engagementThemes,
  published: { day: -190, time: '10:00' },
  team: ['kingston-officer', 'kingston-officer-2', 'kingston-officer-3', 'kingston-analyst', 'kingston-moderator'],
  stages,
  unknowns,
  documents,
  updates,
  conversations: [better, laundry],
  decisions,
  outcomes,
  welsh: {
    title: 'Un Norbiton yn Gweithio Gyda’n Gilydd',
    summary:
      'Mae trigolion a gwasanaethau cyhoeddus yn penderfynu gyda’i gilydd sut y caiff arian ei wario yn Norbiton.',
    purpose:
      'Dod â’r arian cyhoeddus sy’n cael ei wario yn Norbiton i un pot, a phenderfynu gyda thrigolion ar gyfer beth y mae, fel bod gwasanaethau’n addas i’r bobl sy’n eu defnyddio.',
  },
}

export const kingston: Town = {
  council: {
    slug: 'kingston',
    code: 'E09000021',
    name: 'Kingston Example Council',
    shortName: 'Kingston',
    colour: '#1d3f72',
    welcome: 'Tell us what matters where you live. We read every word, and we tell you what came of it.',
    strapline: 'Working together, street by street',
    contact: {
      email: 'hello@kingston.example',
      telephone: '020 7946 0021',
      address: 'The Example Guildhall, 1 Invented Street, Kingston',
      hours: 'Monday to Friday, 9am to 5pm',
    },
  },
  projects: [oneNorbiton, ...smaller.kingston],
}
