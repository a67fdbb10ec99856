import type { Catalogue } from '../../../../../platform/words.ts'
import type { JoinRefusal } from './commands.ts'

type Words = {
  title: string
  lead: string
  code: string
  codeHint: string
  name: string
  nameHint: string
  join: string
  shut: string
  refusals: Record<JoinRefusal, string>
}

export const joinWords: Catalogue<Words> = {
  en: {
    title: 'Join the board',
    lead: 'You need no account. What you move is shown under a number, with your first name if you give one. The name is forgotten when the session ends.',
    code: 'Code',
    codeHint: 'Eight letters and digits. The person who invited you has it',
    name: 'Your first name (optional)',
    nameHint: 'Leave it empty to be only a number',
    join: 'Join the board',
    shut: 'Nobody can join this board at the moment. The people who run it open it for a session.',
    refusals: {
      'code-unknown':
        'We do not know this code. Check it with the person who invited you: it works only while the session is open',
      'name-too-long': 'Make the name shorter: 20 letters at most',
    },
  },
  cy: {
    title: 'Ymuno â’r bwrdd',
    lead: 'Nid oes angen cyfrif. Dangosir yr hyn rydych yn ei symud o dan rif, gyda’ch enw cyntaf os rhowch un. Anghofir yr enw pan ddaw’r sesiwn i ben.',
    code: 'Cod',
    codeHint: 'Wyth llythyren a digid. Mae gan y sawl a’ch gwahoddodd',
    name: 'Eich enw cyntaf (dewisol)',
    nameHint: 'Gadewch yn wag i fod yn rhif yn unig',
    join: 'Ymuno â’r bwrdd',
    shut: 'Ni all neb ymuno â’r bwrdd hwn ar hyn o bryd. Mae’r bobl sy’n ei redeg yn ei agor ar gyfer sesiwn.',
    refusals: {
      'code-unknown':
        'Nid ydym yn adnabod y cod hwn. Gwiriwch ef gyda’r sawl a’ch gwahoddodd: mae’n gweithio dim ond tra bo’r sesiwn ar agor',
      'name-too-long': 'Gwnewch yr enw yn fyrrach: 20 llythyren ar y mwyaf',
    },
  },
}
