import type { Catalogue } from '../../../../platform/words.ts'

type Says = {
  title: string
  intro: (council: string) => string
  email: string
  phone: string
  address: string
  empty: { title: string; text: string }
  waysTitle: string
  ways: { say: string; receipt: string; privacy: string; access: string; groups: (council: string) => string }
  example: string
}

export const words: Catalogue<Says> = {
  en: {
    title: 'Contact',
    intro: (council) => `You can reach the people at ${council} who look after this site.`,
    email: 'Email',
    phone: 'Telephone',
    address: 'Post',
    empty: {
      title: 'The council’s email, telephone and address will be here',
      text: 'An administrator adds them in the settings.',
    },
    waysTitle: 'What you may be looking for',
    ways: {
      say: 'Have your say in something that is open now',
      receipt: 'Find out what became of something you said',
      privacy: 'See, correct or erase what we hold about you, or complain',
      access: 'Ask for a page or a document in another form',
      groups: (council) =>
        `If you speak for a community group and want to work with ${council}, write to us and tell us who you are and what you do.`,
    },
    example: 'This is an example. These ways to reach a council are invented, and nobody answers there.',
  },
  cy: {
    title: 'Cysylltu',
    intro: (council) => `Gallwch gyrraedd y bobl yn ${council} sy’n gofalu am y wefan hon.`,
    email: 'E-bost',
    phone: 'Ffôn',
    address: 'Post',
    empty: {
      title: 'Bydd e-bost, ffôn a chyfeiriad y cyngor yma',
      text: 'Mae gweinyddwr yn eu hychwanegu yn y gosodiadau.',
    },
    waysTitle: 'Beth allech chi fod yn chwilio amdano',
    ways: {
      say: 'Dweud eich dweud am rywbeth sydd ar agor nawr',
      receipt: 'Cael gwybod beth ddaeth o rywbeth a ddywedoch',
      privacy: 'Gweld, cywiro neu ddileu’r hyn sydd gennym amdanoch, neu gwyno',
      access: 'Gofyn am dudalen neu ddogfen ar ffurf arall',
      groups: (council) =>
        `Os ydych yn siarad dros grŵp cymunedol ac am weithio gyda ${council}, ysgrifennwch atom a dweud pwy ydych chi a beth a wnewch.`,
    },
    example: 'Enghraifft yw hon. Mae’r ffyrdd hyn o gyrraedd cyngor wedi’u dyfeisio, ac nid oes neb yn ateb yno.',
  },
}
