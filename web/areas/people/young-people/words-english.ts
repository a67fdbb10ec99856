import type { YoungWords } from './words.ts'

export const youngInEnglish: YoungWords = {
  young: {
    title: 'For young people',
    lead: 'You can have your say at any age. What you think about your park, your school or your street counts as much as what an adult thinks.',
    parts: [
      {
        heading: 'Do I need an account?',
        lines: [
          'No. You can answer without one. With an account you find everything you said on one page.',
          'You need to be 13 to have an account of your own.',
          'If you are 12 or younger, ask a parent, a carer, a teacher or a youth group to help you take part. They can write down what you say, or you can do it together without an account.',
        ],
      },
      {
        heading: 'What do other people see of me?',
        lines: [
          'Never your family name. If you are signed in and under 18, we show your first name or a name that you make up, and only if you want that.',
          'Nobody sees your email address, your telephone number, your school or where you live.',
          'There is no page about you, and nobody can send you messages here.',
          'A person reads what you wrote before it is shown, to look after you.',
        ],
      },
      {
        heading: 'Who can see that I am under 18?',
        lines: [
          'The few people at the council who read answers before they are shown. They see “Under 18” beside it, so that they take extra care. Nobody else is told.',
        ],
      },
      {
        heading: 'Can I change my mind?',
        lines: [
          'Yes, always. You can change your answer while it is open, ask us to delete it, or delete your account with everything in it.',
          'When you are 18 you can say so on your account page. If you told us the wrong age, you can put it right there too.',
        ],
      },
      {
        heading: 'Something is not right',
        lines: [
          'If something you read here worries you, press “Report this” beside it, or tell an adult you trust.',
          'If you are in danger, call 999. You can talk to Childline for free on 0800 1111, about anything.',
        ],
      },
    ],
  },
  guardians: {
    title: 'For parents and guardians',
    lead: 'Children and young people have a right to be heard. This is how they take part here, and how we look after them.',
    parts: [
      {
        heading: 'How old do they need to be?',
        lines: [
          'From 13 a young person can have an account of their own. In the United Kingdom the law lets them agree to that themselves from that age.',
          'Under 13 we keep no account. Your child can still take part with you, without an account, or through a school or a youth group.',
        ],
      },
      {
        heading: 'What is different for under 18s?',
        lines: [
          'Privacy is set to high from the start, and they cannot set it lower: a first name or a made-up name and never a family name, no page about them, no contact details shown to anyone.',
          'Nobody can send them a message here. They are never put in touch with people they do not know: offers of help go through a youth group, where the contact is an adult.',
          'A person reads what they write before it is shown, and sees that it comes from somebody under 18.',
          'We do not look for where they are, we make no profile of them, and we show no advertisements.',
        ],
      },
      {
        heading: 'What do we keep?',
        lines: [
          'Their email address, the name they gave, whether they are 13 to 17 or older, and what they say. We ask for an age group and not for a date of birth, because that is all we need.',
          'They can see everything we keep, and have it deleted. So can you, for a child who does not understand yet what that means: write to us from the privacy page.',
        ],
      },
      {
        heading: 'How you can help',
        lines: [
          'Read the questions together. Talk about what is wise to write: no surnames, schools or addresses.',
          'Let the words be theirs. An answer from a child does not have to sound like one from an adult.',
          'If something here worries you, tell us from the contact page. If a child is in danger, call 999.',
        ],
      },
    ],
  },
  groups: 'See youth groups near you',
  privacy: 'Privacy, and what you can ask for',
  contact: 'Contact us',
}
