import type { Catalogue } from '../../../platform/words.ts'

const en = {
  title: 'What changed',
  intro:
    'On the left what people said. On the right what we answered, and what has changed since. Where we cannot do something, we say why.',
  empty: {
    title: 'What comes of your answers will be here',
    text: 'When something is decided, you will see each theme beside our answer.',
    action: 'See what you can take part in',
  },
  project: (name: string) => `From ${name}`,
  pages: 'Pages of what changed',
  outcome: {
    kicker: 'What changed',
    happened: (day: string) => `Changed on ${day}.`,
    evidence: 'How we know',
    said: 'What people had said',
    decision: 'The decision it came from',
    published: (day: string) => `Published on ${day}.`,
  },
}

const cy: typeof en = {
  title: 'Beth newidiodd',
  intro:
    'Ar y chwith, beth ddywedodd pobl. Ar y dde, beth atebon ni, a beth sydd wedi newid ers hynny. Lle na allwn wneud rhywbeth, rydym yn dweud pam.',
  empty: {
    title: 'Bydd yr hyn a ddaw o’ch atebion yma',
    text: 'Pan fydd rhywbeth yn cael ei benderfynu, byddwch yn gweld pob thema wrth ochr ein hateb.',
    action: 'Gweld beth y gallwch gymryd rhan ynddo',
  },
  project: (name) => `O ${name}`,
  pages: 'Tudalennau o’r hyn a newidiodd',
  outcome: {
    kicker: 'Beth newidiodd',
    happened: (day) => `Newidiodd ar ${day}.`,
    evidence: 'Sut rydym yn gwybod',
    said: 'Beth oedd pobl wedi’i ddweud',
    decision: 'Y penderfyniad y daeth ohono',
    published: (day) => `Cyhoeddwyd ar ${day}.`,
  },
}

export const words: Catalogue<typeof en> = { en, cy }
