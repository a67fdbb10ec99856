import type { DefinitionRefusal } from './kind.ts'

export const definitionRefusals: Record<DefinitionRefusal, string> = {
  'ballot-numbers':
    'Check the numbers: 2 to 1,000 points, 1 to 50 dots, no more dots on one thing than each person has, and at least 1 place',
  'closed-choice':
    'An open conversation has no closed questions: nobody has decided yet what the answers could be. Ask it so that people can say anything',
  'closed-wording':
    'This can be answered with yes, no or a choice from a list, and an open conversation has no closed questions. Begin with What, How, Why, Where or “Tell us”',
  'draft-empty': 'Write or paste the text of the draft first',
  'hmw-dots': 'Check the numbers: each person has 1 to 50 dots, and no more on one idea than they have',
  'hmw-no-questions': 'Add at least one question first',
  'ideas-answer-days': 'Within how many days do you answer each idea? Write a number from 1 to 120',
  'ideas-tag-too-long': 'Make what ideas can be about shorter: 40 characters each at most',
  'ideas-tag-twice': 'Two of the things that ideas can be about have the same name. Take one away',
  'ideas-too-many-tags': 'Ideas can be about 12 things at most. Take some away',
  'map-no-categories': 'Write at least one kind of place, one to a line',
  'map-too-many-categories': 'A map can have 8 kinds of place at most. Take some away',
  'map-category-too-long': 'Make the kinds of place shorter: 40 characters each at most',
  'map-category-twice': 'Two kinds of place have the same name. Take one away',
  'option-twice': 'This is on the list already. Call it something else',
  'poll-option-long': 'Make the answers to choose from shorter: 80 characters each at most',
  'poll-options': 'A quick poll has two to six answers to choose from. Write one to a line',
  'prompt-empty': 'Write the question',
  'story-example':
    'Each example needs what it is, in 120 characters, and its story, in 600. Clear both to leave it out',
  'story-session':
    'A session needs a day, from when to when (such as 5:30pm) and where. Clear all of them if there is none',
  'question-answer-days': 'Within how many working days do you answer each question? Write a number from 1 to 90',
  'question-service-long': 'Make the name of who answers shorter: 100 characters at most',
  'question-topics': 'Questions can be about ten things at most, each of 40 characters or less',
  'too-few-to-choose': 'Write at least two things to choose from first',
  'too-many-prompts': 'A conversation can have five more questions at most. Take one away first',
  'too-many-to-choose': 'A ballot can have 20 things to choose from at most. Take one away first',
  unreadable: 'We could not read these settings. Open the page again and make the change once more',
  'too-few-statements': 'Add at least three statements first, so that people have something to vote on',
}
