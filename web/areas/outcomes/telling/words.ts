import type { Catalogue } from '../../../platform/words.ts'
import { formatDate } from '../../../ui/layout/format.ts'
import type { ResponseKind } from '../types.ts'

type Answered = { theme: string; size: number; response: ResponseKind; reason: string; dueOn: string | null }

type Words = {
  decision: {
    title(title: string): string
    subject(project: string): string
    opening(decision: string, project: string, by: string, day: string, href: string): string
    theme(answered: Answered): string
    others: string
  }
  outcome: {
    title(title: string): string
    subject(title: string): string
    opening(title: string, what: string, day: string, project: string, href: string): string
    theme(theme: string): string
  }
}

/** Letters to those who asked to be told: what was decided about what they said, and what has changed. */
export const letterWords: Catalogue<Words> = {
  en: {
    decision: {
      title: (title) => `Decided: ${title}`,
      subject: (project) => `What was decided: ${project}`,
      opening: (decision, project, by, day, href) => `Hello

You told us something for “${project}”. It has now been decided what happens.

The decision: ${decision}
Decided by ${by} on ${day}. You can read all of it here:
${href}`,
      theme: ({ theme, size, response, reason, dueOn }) =>
        `${size > 1 ? `You were one of ${size} people who spoke about` : 'You spoke about'} “${theme}”.\n${answers.en[response]} ${reason}${dueOn ? ` By ${formatDate(dueOn)}.` : ''}`,
      others:
        'We read what you wrote. It is not under one of the themes that the decision answers. All that was decided is at the address above.',
    },
    outcome: {
      title: (title) => `Changed: ${title}`,
      subject: (title) => `Something has changed: ${title}`,
      opening: (title, what, day, project, href) => `Hello

You told us something for “${project}”. Something has changed since.

${title} (${day})
${what}

How we know:
${href}`,
      theme: (theme) => `It came from what you and others said about “${theme}”.`,
    },
  },
  cy: {
    decision: {
      title: (title) => `Penderfynwyd: ${title}`,
      subject: (project) => `Beth gafodd ei benderfynu: ${project}`,
      opening: (decision, project, by, day, href) => `Helo

Fe ddywedoch rywbeth wrthym ar gyfer “${project}”. Mae bellach wedi’i benderfynu beth fydd yn digwydd.

Y penderfyniad: ${decision}
Penderfynwyd gan ${by} ar ${day}. Gallwch ddarllen y cyfan yma:
${href}`,
      theme: ({ theme, size, response, reason, dueOn }) =>
        `${size > 1 ? `Roeddech yn un o ${size} o bobl a soniodd am` : 'Fe soniasoch am'} “${theme}”.\n${answers.cy[response]} ${reason}${dueOn ? ` Erbyn ${formatDate(dueOn, 'cy')}.` : ''}`,
      others:
        'Darllenon ni’r hyn a ysgrifennoch. Nid yw o dan un o’r themâu y mae’r penderfyniad yn eu hateb. Mae popeth a benderfynwyd yn y cyfeiriad uchod.',
    },
    outcome: {
      title: (title) => `Newidiodd: ${title}`,
      subject: (title) => `Mae rhywbeth wedi newid: ${title}`,
      opening: (title, what, day, project, href) => `Helo

Fe ddywedoch rywbeth wrthym ar gyfer “${project}”. Mae rhywbeth wedi newid ers hynny.

${title} (${day})
${what}

Sut rydym yn gwybod:
${href}`,
      theme: (theme) => `Daeth o’r hyn a ddywedoch chi ac eraill am “${theme}”.`,
    },
  },
}

const answers: Catalogue<Record<ResponseKind, string>> = {
  en: {
    'will-do': 'We will do it:',
    'working-on-it': 'We are working on it:',
    cannot: 'We cannot do it:',
    'already-done': 'It is done already:',
    'out-of-scope': 'Somebody else decides this:',
  },
  cy: {
    'will-do': 'Byddwn yn ei wneud:',
    'working-on-it': 'Rydym yn gweithio arno:',
    cannot: 'Ni allwn ei wneud:',
    'already-done': 'Mae wedi’i wneud yn barod:',
    'out-of-scope': 'Rhywun arall sy’n penderfynu hyn:',
  },
}
