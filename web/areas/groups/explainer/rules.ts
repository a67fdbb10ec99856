export const longestName = 100
export const longestAbout = 4000
export const longestWhy = 300
export const longestQuestion = 300
export const longestAnswer = 3000

/** The page of a service, as it was typed. */
export type ServiceFields = { name: string; about: string; email: string; telephone: string; lead: string; why: string }
export type ServiceRefusal =
  | 'name-missing'
  | 'name-too-long'
  | 'name-taken'
  | 'about-missing'
  | 'about-too-long'
  | 'email-wrong'
  | 'email-of-a-person'
  | 'telephone-wrong'
  | 'lead-unknown'
  | 'why-too-long'
export type ServiceRefusals = Partial<Record<keyof ServiceFields, ServiceRefusal>>

/**
 * Everyone reads the address: it is one of a role, such as benefits@, never a person's. What has a full stop before the
 * at sign, as in ada.lovelace@, is taken for a person's.
 */
const isOfPerson = (email: string): boolean => /^[^@]+\.[^@]+@/.test(email)

/** What is wrong with the page of a service, by field. */
export function serviceRefusals(
  { name, about, email, telephone, lead, why }: ServiceFields,
  { isEmail, staff }: { isEmail: boolean; staff: readonly { id: string }[] },
): ServiceRefusals {
  const found: ServiceRefusals = {}
  if (!name) found.name = 'name-missing'
  else if (name.length > longestName) found.name = 'name-too-long'
  if (!about) found.about = 'about-missing'
  else if (about.length > longestAbout) found.about = 'about-too-long'
  if (email && !isEmail) found.email = 'email-wrong'
  else if (isOfPerson(email)) found.email = 'email-of-a-person'
  if (telephone && !/^\+?[\d ]{7,20}$/.test(telephone)) found.telephone = 'telephone-wrong'
  if (lead && !staff.some(({ id }) => id === lead)) found.lead = 'lead-unknown'
  if (why.length > longestWhy) found.why = 'why-too-long'
  return found
}

export type AnswerRefusal =
  | 'service-missing'
  | 'question-missing'
  | 'question-too-long'
  | 'answer-missing'
  | 'answer-too-long'
export type AnswerFields = { service: string; question: string; answer: string; named: boolean }
export type AnswerRefusals = Partial<Record<keyof AnswerFields, AnswerRefusal>>

/** What is wrong with a question and its answer for the page of a service. */
export function answerRefusals(
  { service, question, answer }: AnswerFields,
  services: readonly { id: string }[],
): AnswerRefusals {
  const found: AnswerRefusals = {}
  if (!services.some(({ id }) => id === service)) found.service = 'service-missing'
  if (!question) found.question = 'question-missing'
  else if (question.length > longestQuestion) found.question = 'question-too-long'
  if (!answer) found.answer = 'answer-missing'
  else if (answer.length > longestAnswer) found.answer = 'answer-too-long'
  return found
}

/** Fewer than this many of a service are told to nobody outside. */
const fewest = 5
/** A number as everyone may read it. */
export const openNumber = (count = 0): number | undefined => (count >= fewest ? count : undefined)
