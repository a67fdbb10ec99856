import type { Catalogue } from '../../../../../platform/words.ts'

type Words = {
  title: string
  lead: string
  send: string
  sendText: string
  equalityNext: string
  rules: string
  open: string
  who: string
  whoHint: string
  me: string
  groupGone: string
}

export const raisingWords: Catalogue<Words> = {
  en: {
    title: 'Tell us about a problem',
    lead: 'Say it in your own words. You do not need an account, and you get a receipt.',
    send: 'Send the problem',
    sendText:
      'Somebody reads it before it is shown. Then others can say that it affects them too, share ideas, and join in the work.',
    equalityNext: 'After you send it we ask a few questions about you. You can skip them.',
    rules: 'Read the house rules',
    open: '(opens in a new tab)',
    who: 'Who is speaking?',
    whoHint: 'What you send for a group is shown with the group’s name.',
    me: 'I am, for myself',
    groupGone: 'Choose yourself or one of your groups that is in the network now',
  },
  cy: {
    title: 'Dywedwch wrthym am broblem',
    lead: 'Dywedwch hynny yn eich geiriau eich hun. Nid oes angen cyfrif arnoch, a byddwch yn cael derbynneb.',
    send: 'Anfon y broblem',
    sendText:
      'Mae rhywun yn ei darllen cyn iddi gael ei dangos. Yna gall eraill ddweud ei bod yn effeithio arnynt hwythau, rhannu syniadau ac ymuno â’r gwaith.',
    equalityNext: 'Ar ôl i chi ei hanfon byddwn yn gofyn ychydig o gwestiynau amdanoch. Gallwch eu hepgor.',
    rules: 'Darllen rheolau’r tŷ',
    open: '(yn agor mewn tab newydd)',
    who: 'Pwy sy’n siarad?',
    whoHint: 'Mae’r hyn a anfonwch ar ran grŵp yn cael ei ddangos gydag enw’r grŵp.',
    me: 'Fi, ar fy rhan fy hun',
    groupGone: 'Dewiswch chi eich hun neu un o’ch grwpiau sydd yn y rhwydwaith nawr',
  },
}
