import type { Catalogue } from '../../../../platform/words.ts'
export type CookieKey = 'visitor' | 'session' | 'language' | 'notice'

type Says = {
  title: string
  intro: readonly string[]
  head: [name: string, what: string, ends: string]
  caption: string
  cookies: Record<CookieKey, { what: string; ends: string }>
  who: string
  refuseTitle: string
  refuse: string
}

export const words: Catalogue<Says> = {
  en: {
    title: 'Cookies',
    intro: [
      'A cookie is a small text that a site keeps in your browser. We only use those that this site cannot work without, so we do not ask you to agree to any.',
      'We do not follow what you do, we measure no visits with cookies, and no other site learns that you were here.',
    ],
    head: ['Name', 'What it is for', 'When it ends'],
    caption: 'Cookies that this site may set',
    cookies: {
      visitor: {
        what: 'Shows that a form you send comes from your own browser, and keeps your draft while you write. It is set when you open a form.',
        ends: 'After one year',
      },
      session: {
        what: 'Keeps you signed in. It is set when you sign in.',
        ends: 'When you sign out, or after 14 days',
      },
      language: { what: 'Remembers that you chose English or Welsh.', ends: 'After one year' },
      notice: {
        what: 'Carries one sentence to the next page, such as “Your answer is saved”.',
        ends: 'On the next page, or after one minute',
      },
    },
    who: 'This site sets them all. Their words are signed or random, and say nothing about you.',
    refuseTitle: 'If you do not want them',
    refuse:
      'Your browser can delete or refuse cookies. You can then still read every page. To send a form you need the first one; if you would rather not have it, you can take part on paper or by telephone.',
  },
  cy: {
    title: 'Cwcis',
    intro: [
      'Testun bach y mae gwefan yn ei gadw yn eich porwr yw cwci. Dim ond y rhai na all y wefan hon weithio hebddynt a ddefnyddiwn, felly nid ydym yn gofyn i chi gytuno i ddim.',
      'Nid ydym yn dilyn yr hyn a wnewch, nid ydym yn mesur ymweliadau â chwcis, ac nid oes unrhyw wefan arall yn cael gwybod eich bod wedi bod yma.',
    ],
    head: ['Enw', 'I beth y mae', 'Pryd y daw i ben'],
    caption: 'Cwcis y gall y wefan hon eu gosod',
    cookies: {
      visitor: {
        what: 'Yn dangos bod ffurflen a anfonwch yn dod o’ch porwr chi, ac yn cadw’ch drafft wrth i chi ysgrifennu. Caiff ei osod pan agorwch ffurflen.',
        ends: 'Ar ôl blwyddyn',
      },
      session: {
        what: 'Yn eich cadw wedi mewngofnodi. Caiff ei osod pan fyddwch yn mewngofnodi.',
        ends: 'Pan fyddwch yn allgofnodi, neu ar ôl 14 diwrnod',
      },
      language: { what: 'Yn cofio eich bod wedi dewis Cymraeg neu Saesneg.', ends: 'Ar ôl blwyddyn' },
      notice: {
        what: 'Yn cario un frawddeg i’r dudalen nesaf, megis “Mae eich ateb wedi’i gadw”.',
        ends: 'Ar y dudalen nesaf, neu ar ôl munud',
      },
    },
    who: 'Y wefan hon sy’n eu gosod i gyd. Mae eu geiriau wedi’u llofnodi neu ar hap, ac nid ydynt yn dweud dim amdanoch.',
    refuseTitle: 'Os nad ydych am eu cael',
    refuse:
      'Gall eich porwr ddileu neu wrthod cwcis. Gallwch ddarllen pob tudalen o hyd. I anfon ffurflen mae angen y cyntaf; os byddai’n well gennych beidio â’i gael, gallwch gymryd rhan ar bapur neu dros y ffôn.',
  },
}
