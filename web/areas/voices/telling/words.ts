import type { Catalogue } from '../../../platform/words.ts'

type Words = {
  closing: (receipt: string, href: string) => string
  steps: Record<'email' | 'post' | 'telephone', string>
  coming: Record<'post' | 'telephone', string>
}

export const tellingWords: Catalogue<Words> = {
  en: {
    closing: (receipt, href) => `You get this because you asked us to tell you what becomes of what you said.

Your receipt is ${receipt}. With it you can see all that has happened so far:
${href}`,
    steps: { email: 'We told you by email', post: 'A letter was sent', telephone: 'We told you by telephone' },
    coming: { post: 'We will send you a letter', telephone: 'We will telephone you' },
  },
  cy: {
    closing: (receipt, href) =>
      `Rydych yn cael hwn am i chi ofyn i ni ddweud wrthych beth ddaw o'r hyn a ddywedoch.

Eich derbynneb yw ${receipt}. Gyda hi gallwch weld popeth sydd wedi digwydd hyd yn hyn:
${href}`,
    steps: {
      email: 'Dywedon ni wrthych drwy e-bost',
      post: 'Anfonwyd llythyr',
      telephone: 'Dywedon ni wrthych dros y ffôn',
    },
    coming: { post: 'Byddwn yn anfon llythyr atoch', telephone: 'Byddwn yn eich ffonio' },
  },
}

type Sums = { email: number; post: number; telephone: number; unasked: number }

/** What the page of the job says when everybody is told. */
export function toldSentence({ email, post, telephone, unasked }: Sums): string {
  const letters = post + telephone
  const waiting = letters
    ? ` ${letters === 1 ? '1 letter or call waits' : `${letters} letters and calls wait`} for staff.`
    : ''
  const rest = unasked ? ` ${unasked} did not ask to be told.` : ''
  return `Told ${email === 1 ? '1 person' : `${email} people`} by email.${waiting}${rest}`
}
