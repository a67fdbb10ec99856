import type { Language } from './view.ts'

type Sentences = { title: string; lines: string[] }

const minutes = (seconds: number) => Math.max(1, Math.ceil(seconds / 60))
/** Never more than what is taken: a limit is said in whole units, rounded down. */
const size = (bytes: number) =>
  bytes < 1_000_000 ? `${Math.floor(bytes / 1000)} KB` : `${Math.max(1, Math.floor(bytes / 1024 / 1024))} MB`

const en = {
  notFound: {
    title: 'We cannot find that page',
    lines: [
      'The address may have a mistake in it, or the page may have moved.',
      'If you typed the address, check it. If you pasted it, check that you have all of it.',
    ],
  },
  forbidden: {
    title: 'You cannot open this page',
    lines: [
      'It is for people with a different role from yours.',
      'If you think you should be able to open it, ask the administrator at your council.',
    ],
  },
  tooLarge: (most?: number) => ({
    title: 'That is too big to send',
    lines: [
      most === undefined
        ? 'What you sent is bigger than this page can take.'
        : `What you sent is bigger than ${size(most)}, the most this page can take.`,
      'Nothing was saved. Go back: what you typed should still be there. Choose a smaller file or send less at once.',
    ],
  }),
  unreadable: {
    title: 'We could not read what you sent',
    lines: ['Nothing was saved. Go back, check what you typed and send it again.'],
  },
  stale: {
    title: 'This page was open for too long',
    lines: [
      'To keep you safe, a form works for one day and in one browser. It was not saved yet, but what you typed is still here.',
    ],
    send: 'Send it again',
    files: 'If you had chosen a file, go back and choose it again.',
  },
  tooMany: (seconds: number) => ({
    title: 'Please wait a little',
    lines: [
      'We had a lot of requests from you, or from the place where you are, in a short time.',
      `You can try again in ${minutes(seconds) === 1 ? 'a minute' : `${minutes(seconds)} minutes`}. Nothing you sent before is lost.`,
    ],
  }),
  broken: {
    title: 'Something went wrong here',
    lines: [
      'It is our fault, not yours. What you just sent was not saved; everything you sent before is safe.',
      'Go back and try again. If it goes wrong again, tell us this code:',
    ],
  },
  away: {
    title: 'We will be back in a moment',
    lines: [
      'This site cannot reach its records just now. What you just sent was not saved; everything you sent before is safe.',
      'Go back and send it again in a minute or two.',
    ],
  },
  full: {
    title: 'We cannot save anything just now',
    lines: [
      'There is no room left to store what people send. What you just sent was not saved; everything you sent before is safe.',
      'The people who look after this site have been told. Please try again later.',
    ],
  },
  home: 'Go to the front page',
}

const cy: typeof en = {
  notFound: {
    title: 'Ni allwn ddod o hyd i’r dudalen honno',
    lines: [
      'Efallai fod camgymeriad yn y cyfeiriad, neu fod y dudalen wedi symud.',
      'Os gwnaethoch deipio’r cyfeiriad, gwiriwch ef. Os gwnaethoch ei gludo, gwiriwch fod y cyfan yno.',
    ],
  },
  forbidden: {
    title: 'Ni allwch agor y dudalen hon',
    lines: [
      'Mae ar gyfer pobl â rôl wahanol i’ch un chi.',
      'Os ydych yn meddwl y dylech allu ei hagor, gofynnwch i weinyddwr eich cyngor.',
    ],
  },
  tooLarge: (most) => ({
    title: 'Mae hynny’n rhy fawr i’w anfon',
    lines: [
      most === undefined
        ? 'Mae’r hyn a anfonoch yn fwy nag y gall y dudalen hon ei dderbyn.'
        : `Mae’r hyn a anfonoch yn fwy na ${size(most)}, y mwyaf y gall y dudalen hon ei dderbyn.`,
      'Ni chafodd dim ei gadw. Ewch yn ôl: dylai’r hyn a deipioch fod yno o hyd. Dewiswch ffeil lai neu anfonwch lai ar y tro.',
    ],
  }),
  unreadable: {
    title: 'Ni allem ddarllen yr hyn a anfonoch',
    lines: ['Ni chafodd dim ei gadw. Ewch yn ôl, gwiriwch yr hyn a deipioch a’i anfon eto.'],
  },
  stale: {
    title: 'Bu’r dudalen hon ar agor yn rhy hir',
    lines: [
      'I’ch cadw’n ddiogel, mae ffurflen yn gweithio am un diwrnod ac mewn un porwr. Nid yw wedi’i chadw eto, ond mae’r hyn a deipioch yma o hyd.',
    ],
    send: 'Anfonwch hi eto',
    files: 'Os oeddech wedi dewis ffeil, ewch yn ôl a’i dewis eto.',
  },
  tooMany: (seconds) => ({
    title: 'Arhoswch ychydig, os gwelwch yn dda',
    lines: [
      'Cawsom lawer o geisiadau gennych chi, neu o’r lle rydych chi, mewn amser byr.',
      `Gallwch roi cynnig arall arni ymhen ${minutes(seconds)} munud. Nid yw dim a anfonoch cyn hyn ar goll.`,
    ],
  }),
  broken: {
    title: 'Aeth rhywbeth o’i le yma',
    lines: [
      'Ein bai ni yw hyn, nid eich bai chi. Ni chafodd yr hyn yr ydych newydd ei anfon ei gadw; mae popeth a anfonoch cyn hynny’n ddiogel.',
      'Ewch yn ôl a rhowch gynnig arall arni. Os aiff o’i le eto, rhowch y cod hwn i ni:',
    ],
  },
  away: {
    title: 'Byddwn yn ôl mewn munud',
    lines: [
      'Ni all y wefan hon gyrraedd ei chofnodion ar hyn o bryd. Ni chafodd yr hyn yr ydych newydd ei anfon ei gadw; mae popeth a anfonoch cyn hynny’n ddiogel.',
      'Ewch yn ôl a’i anfon eto ymhen munud neu ddwy.',
    ],
  },
  full: {
    title: 'Ni allwn gadw dim ar hyn o bryd',
    lines: [
      'Nid oes lle ar ôl i gadw’r hyn y mae pobl yn ei anfon. Ni chafodd yr hyn yr ydych newydd ei anfon ei gadw; mae popeth a anfonoch cyn hynny’n ddiogel.',
      'Mae’r bobl sy’n gofalu am y wefan wedi cael gwybod. Rhowch gynnig arall arni yn nes ymlaen.',
    ],
  },
  home: 'Ewch i’r dudalen flaen',
}

export type ErrorWords = typeof en
export type ErrorSentences = Sentences
export const errorWords: Record<Language, ErrorWords> = { en, cy }
