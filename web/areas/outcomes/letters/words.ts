export const words = {
  title: 'Letters and calls',
  intro:
    'These people asked to be told by post or by telephone. Send the letter or make the call, then say that it is done: that counts as told.',
  empty: {
    title: 'Nobody waits for a letter or a call',
    text: 'When something is decided, those who asked by post or telephone are listed here.',
  },
  way: { post: 'Letter', telephone: 'Telephone call' },
  head: ['What to do', 'About', 'Waits since'],
  open: { post: 'Open the letter', telephone: 'Open what to say' },
  next: 'More that wait',
  pageTitle: { post: 'A letter to send', telephone: 'A call to make' },
  number: 'Telephone number',
  print: 'Print this page. Only the address and the letter are printed.',
  say: 'What to say',
  done: { post: 'I have sent this letter', telephone: 'I have made this call' },
  doneNotice: 'Done. They count as told',
  already: 'Somebody else had done this already. There is nothing more to do',
  nothing: 'Something they said',
}
