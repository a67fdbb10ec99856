/** What a hall of the example offers to people who need it. */
export const hall = {
  access: ['step-free', 'accessible-toilet', 'hearing-loop', 'seats'],
  accessWords: 'Tell us if you need an interpreter, a lift home or somebody to sit with. We answer within two days.',
  accessCy:
    'Dywedwch wrthym os oes angen cyfieithydd, lifft adref neu rywun i eistedd gyda chi. Atebwn o fewn dau ddiwrnod.',
}
