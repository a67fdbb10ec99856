import type { Catalogue } from '../../../platform/words.ts'
import { formatDate } from '../../../ui/layout/format.ts'
import { type ActionRefusal, type Ending, type EndRefusal, longestAction, longestEnding } from './rules.ts'

type Letter = { subject: string; text: string }
type Words = {
  agreed: string
  changed: string
  action: (words: string | null, dueOn: string | null) => string
  ended: Record<Ending, string>
  without: string
  next: string
  actionLetter: (words: string, dueOn: string | null, receipt: string, href: string) => Letter
  closedLetter: (words: string, receipt: string, href: string) => Letter
}

/** What the author reads of what is done, and of how it ended. */
export const endingWords: Catalogue<Words> = {
  en: {
    agreed: 'We said what we will do',
    changed: 'We changed what we will do',
    action: (words, dueOn) => [words, dueOn && `By ${formatDate(dueOn)}.`].filter(Boolean).join(' '),
    ended: {
      confirmed: 'You said that it is settled',
      disputed: 'You said that it is not settled, and it is open again',
      'closed-by-council': 'Closed by the council',
    },
    without: 'You had not said whether it is settled.',
    next: 'You say whether it is settled',
    actionLetter: (words, dueOn, receipt, href) => ({
      subject: `What we will do about what you told us (${receipt})`,
      text: `This is what we will do about what you told us${dueOn ? `, by ${formatDate(dueOn)}` : ''}.

${words}

With your receipt ${receipt} you can see all that happened so far:
${href}`,
    }),
    closedLetter: (words, receipt, href) => ({
      subject: `We closed what you told us (${receipt})`,
      text: `We replied to you and did not hear whether that settles it. So we closed it, and it reads “closed by the council”.

${words}

With your receipt ${receipt} you can see all that happened:
${href}`,
    }),
  },
  cy: {
    agreed: 'Dywedon ni beth y byddwn yn ei wneud',
    changed: 'Newidion ni beth y byddwn yn ei wneud',
    action: (words, dueOn) => [words, dueOn && `Erbyn ${formatDate(dueOn, 'cy')}.`].filter(Boolean).join(' '),
    ended: {
      confirmed: "Dywedoch ei fod wedi'i ddatrys",
      disputed: "Dywedoch nad yw wedi'i ddatrys, ac mae ar agor eto",
      'closed-by-council': "Wedi'i gau gan y cyngor",
    },
    without: "Nid oeddech wedi dweud a yw wedi'i ddatrys.",
    next: "Rydych yn dweud a yw wedi'i ddatrys",
    actionLetter: (words, dueOn, receipt, href) => ({
      subject: `Beth y byddwn yn ei wneud am yr hyn a ddywedoch (${receipt})`,
      text: `Dyma beth y byddwn yn ei wneud am yr hyn a ddywedoch${dueOn ? `, erbyn ${formatDate(dueOn, 'cy')}` : ''}.

${words}

Gyda'ch derbynneb ${receipt} gallwch weld popeth sydd wedi digwydd hyd yn hyn:
${href}`,
    }),
    closedLetter: (words, receipt, href) => ({
      subject: `Rydym wedi cau'r hyn a ddywedoch (${receipt})`,
      text: `Atebon ni chi ac ni chlywsom a yw hynny'n ei ddatrys. Felly rydym wedi ei gau, ac mae'n dweud “wedi'i gau gan y cyngor”.

${words}

Gyda'ch derbynneb ${receipt} gallwch weld popeth sydd wedi digwydd:
${href}`,
    }),
  },
}

/** What staff, and groups, read when it cannot be done. */
export const actionRefusals: Record<ActionRefusal, string> = {
  'not-found': 'This is not here any more',
  'action-missing': 'Write what the council will do',
  'action-too-long': `Make it shorter. It can have ${longestAction.toLocaleString('en-GB')} characters`,
  'due-not-a-day': 'Enter a real day, like 19 6 2026',
  'due-in-past': 'Enter today or a later day',
  ended: 'This is settled or closed already',
}
export const endRefusals: Record<Ending, Record<EndRefusal, string>> = {
  confirmed: refusalsOf('Write what you want to add'),
  disputed: refusalsOf('Write why it is not settled'),
  'closed-by-council': refusalsOf('Write why you close it'),
}

function refusalsOf(missing: string): Record<EndRefusal, string> {
  return {
    'not-found': 'This is not here any more',
    'not-answered': 'The council has not answered yet',
    'already-ended': 'This was settled, opened again or closed meanwhile. Read what it says now',
    'words-missing': missing,
    'words-too-long': `Make it shorter. It can have ${longestEnding.toLocaleString('en-GB')} characters`,
  }
}
