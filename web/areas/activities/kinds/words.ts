import type { DefinitionRefusal } from './kind.ts'

export const definitionRefusals: Record<DefinitionRefusal, string> = {
  'closed-choice':
    'An open conversation has no closed questions: nobody has decided yet what the answers could be. Ask it so that people can say anything',
  'closed-wording':
    'This can be answered with yes, no or a choice from a list, and an open conversation has no closed questions. Begin with What, How, Why, Where or “Tell us”',
  'prompt-empty': 'Write the question',
  'too-many-prompts': 'A conversation can have five more questions at most. Take one away first',
  unreadable: 'We could not read these settings. Open the page again and make the change once more',
}
