import type { Said } from '../../questions/question.ts'

/** In place of an answer, where a form is printed before anybody answered. */
export const yourAnswerTo = (number: number | undefined): Said =>
  number
    ? { en: `your answer to question ${number}`, cy: `eich ateb i gwestiwn ${number}` }
    : { en: 'your answer', cy: 'eich ateb' }

/** What somebody ticked, to finish "If you ticked". `question` is left out where it is the one just answered. */
export function conditionWords({
  label,
  is,
  question,
}: {
  label: Said
  is: 'is' | 'is-not' | 'contains'
  question: number | undefined
}): Said {
  const not = is === 'is-not'
  return {
    en: `${not ? 'anything but ' : ''}“${label.en}”${question ? ` in question ${question}` : ''}`,
    cy: `${not ? 'unrhyw beth heblaw ' : ''}“${label.cy}”${question ? ` yng nghwestiwn ${question}` : ''}`,
  }
}

/** To those turned away by a limit without words of its own. */
export const enough: Said = {
  en: 'Thank you. We have heard from enough people who gave this answer. Other ways to take part are on the project’s page.',
  cy: 'Diolch. Rydym wedi clywed gan ddigon o bobl a roddodd yr ateb hwn. Mae ffyrdd eraill o gymryd rhan ar dudalen y prosiect.',
}
