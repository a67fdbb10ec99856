import type { Catalogue } from '../../../../platform/words.ts'

export type SeatLetter = { subject: string; text: string }
type Words = {
  invited(group: string, link: string): SeatLetter
  accepted(group: string, link: string): SeatLetter
  declined(group: string, why: string): SeatLetter
  vote(group: string, link: string): SeatLetter
  publish(group: string, draft: string, link: string): SeatLetter
}

export const letters: Catalogue<Words> = {
  en: {
    invited: (group, link) => ({
      subject: `You are invited to a working group: ${group}`,
      text: `You are invited to take a community seat in the working group “${group}”. Residents and officers have equal votes there and write the same draft.

To read about it and take your seat, open this page and sign in with the address this letter came to:
${link}

You do not have to.`,
    }),
    accepted: (group, link) => ({
      subject: `You have a seat: ${group}`,
      text: `You have a community seat in the working group “${group}”. This is the group’s room:
${link}`,
    }),
    declined: (group, why) => ({
      subject: `Your seat in ${group}`,
      text: `You asked for a seat in the working group “${group}”. It was not given to you this time. The reason:

${why}

You can still read all that the group publishes.`,
    }),
    vote: (group, link) => ({
      subject: `Please vote: ${group}`,
      text: `There is something to decide in the working group “${group}”. Each seat has one vote.
${link}`,
    }),
    publish: (group, draft, link) => ({
      subject: `Shall it be published? ${draft}`,
      text: `Somebody in the working group “${group}” asks that the draft “${draft}” is published. Each seat has one vote, and both sides must agree.

Read it and vote:
${link}`,
    }),
  },
  cy: {
    invited: (group, link) => ({
      subject: `Fe’ch gwahoddir i weithgor: ${group}`,
      text: `Fe’ch gwahoddir i gymryd sedd gymunedol yn y gweithgor “${group}”. Mae gan drigolion a swyddogion bleidleisiau cyfartal yno ac maent yn ysgrifennu’r un drafft.

I ddarllen amdano a chymryd eich sedd, agorwch y dudalen hon a mewngofnodwch gyda’r cyfeiriad y daeth y llythyr hwn iddo:
${link}

Nid oes rhaid i chi.`,
    }),
    accepted: (group, link) => ({
      subject: `Mae gennych sedd: ${group}`,
      text: `Mae gennych sedd gymunedol yn y gweithgor “${group}”. Dyma ystafell y grŵp:
${link}`,
    }),
    declined: (group, why) => ({
      subject: `Eich sedd yn ${group}`,
      text: `Fe wnaethoch ofyn am sedd yn y gweithgor “${group}”. Ni chafodd ei rhoi i chi y tro hwn. Y rheswm:

${why}

Gallwch ddarllen popeth y mae’r grŵp yn ei gyhoeddi o hyd.`,
    }),
    vote: (group, link) => ({
      subject: `Pleidleisiwch: ${group}`,
      text: `Mae rhywbeth i’w benderfynu yn y gweithgor “${group}”. Mae gan bob sedd un bleidlais.
${link}`,
    }),
    publish: (group, draft, link) => ({
      subject: `A ddylid ei gyhoeddi? ${draft}`,
      text: `Mae rhywun yn y gweithgor “${group}” yn gofyn i’r drafft “${draft}” gael ei gyhoeddi. Mae gan bob sedd un bleidlais, a rhaid i’r ddwy ochr gytuno.

Darllenwch ef a phleidleisiwch:
${link}`,
    }),
  },
}
