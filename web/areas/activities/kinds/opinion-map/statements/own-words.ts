import type { Catalogue } from '../../../../../platform/words.ts'
import { limits, type StatementRefusal } from './rules.ts'

type Words = {
  title: string
  betterTitle: string
  original: string
  label: string
  hint: string
  count: string
  sure: string
  rules: string
  shown: string
  send: string
  back: string
  received(receipt: string): string
  refusals: Record<StatementRefusal, string>
}

export const ownWords: Catalogue<Words> = {
  en: {
    title: 'Add a statement of your own',
    betterTitle: 'Say it better',
    original: 'The statement as it is now',
    label: 'Your statement',
    hint: 'One idea that others can agree or disagree with, in 20 to 200 letters. No question, no names.',
    count: 'You can enter up to %{count} characters',
    sure: 'This is one idea: nobody could agree with only half of it',
    rules: 'Somebody at the council reads it first, by the house rules. Then others vote on it.',
    shown: 'We show your words and not who wrote them. You count as agreeing with your own statement.',
    send: 'Send my statement',
    back: 'Back to voting',
    received: (receipt) => `We have your statement. Its receipt is ${receipt}: keep it to see whether it is shown`,
    refusals: {
      'too-short': `Write at least ${limits.least} letters, so that others understand it`,
      'too-long': `Write ${limits.most} letters at most`,
      'two-ideas':
        'This may be two ideas. Send one of them now and the other after it, or tick the box below if it is only one',
      'a-question': 'Write it as a statement, not as a question, so that people can agree or disagree',
      'already-there': 'Somebody has said this already, in the same words. You can vote on it',
      'enough-of-yours': `You have added ${limits.own} statements, and that is the most for one person`,
      'enough-of-all': 'There are as many statements as people can vote on. No more can be added',
    },
  },
  cy: {
    title: 'Ychwanegu gosodiad o’ch eiddo eich hun',
    betterTitle: 'Ei ddweud yn well',
    original: 'Y gosodiad fel y mae nawr',
    label: 'Eich gosodiad',
    hint: 'Un syniad y gall eraill gytuno neu anghytuno ag ef, mewn 20 i 200 o lythrennau. Dim cwestiwn, dim enwau.',
    count: 'Gallwch roi hyd at %{count} nod',
    sure: 'Un syniad yw hwn: ni allai neb gytuno â’i hanner yn unig',
    rules: 'Mae rhywun yn y cyngor yn ei ddarllen yn gyntaf, yn ôl rheolau’r tŷ. Yna mae eraill yn pleidleisio arno.',
    shown:
      'Rydym yn dangos eich geiriau ac nid pwy a’u hysgrifennodd. Rydych yn cyfrif fel un sy’n cytuno â’ch gosodiad.',
    send: 'Anfon fy ngosodiad',
    back: 'Yn ôl i bleidleisio',
    received: (receipt) =>
      `Mae eich gosodiad gennym. Ei dderbynneb yw ${receipt}: cadwch hi i weld a yw’n cael ei ddangos`,
    refusals: {
      'too-short': `Ysgrifennwch o leiaf ${limits.least} o lythrennau, fel bod eraill yn ei ddeall`,
      'too-long': `Ysgrifennwch ${limits.most} o lythrennau ar y mwyaf`,
      'two-ideas':
        'Efallai mai dau syniad yw hwn. Anfonwch un ohonynt nawr a’r llall ar ei ôl, neu ticiwch y blwch isod os mai un yn unig ydyw',
      'a-question': 'Ysgrifennwch ef fel gosodiad, nid cwestiwn, fel y gall pobl gytuno neu anghytuno',
      'already-there': 'Mae rhywun wedi dweud hyn yn barod, yn yr un geiriau. Gallwch bleidleisio arno',
      'enough-of-yours': `Rydych wedi ychwanegu ${limits.own} o osodiadau, a dyna’r mwyaf i un person`,
      'enough-of-all': 'Mae cynifer o osodiadau ag y gall pobl bleidleisio arnynt. Ni ellir ychwanegu rhagor',
    },
  },
}
