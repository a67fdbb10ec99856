import type { YoungWords } from './words.ts'

export const youngInWelsh: YoungWords = {
  young: {
    title: 'I bobl ifanc',
    lead: 'Gallwch ddweud eich dweud ar unrhyw oedran. Mae eich barn am eich parc, eich ysgol neu eich stryd yn cyfrif gymaint â barn oedolyn.',
    parts: [
      {
        heading: 'Oes angen cyfrif arnaf?',
        lines: [
          'Nac oes. Gallwch ateb heb gyfrif. Gyda chyfrif cewch bopeth a ddywedoch ar un dudalen.',
          'Rhaid i chi fod yn 13 i gael eich cyfrif eich hun.',
          'Os ydych yn 12 neu’n iau, gofynnwch i riant, gofalwr, athro neu grŵp ieuenctid eich helpu i gymryd rhan. Gallan nhw ysgrifennu’r hyn a ddywedwch, neu gallwch ei wneud gyda’ch gilydd heb gyfrif.',
        ],
      },
      {
        heading: 'Beth mae pobl eraill yn ei weld amdanaf?',
        lines: [
          'Byth eich enw teuluol. Os ydych wedi mewngofnodi ac o dan 18, rydym yn dangos eich enw cyntaf neu enw a ddewiswch, a dim ond os ydych am hynny.',
          'Does neb yn gweld eich cyfeiriad e-bost, eich rhif ffôn, eich ysgol na ble rydych yn byw.',
          'Does dim tudalen amdanoch, ac ni all neb anfon negeseuon atoch yma.',
          'Mae person yn darllen yr hyn a ysgrifennoch cyn iddo gael ei ddangos, i ofalu amdanoch.',
        ],
      },
      {
        heading: 'Pwy sy’n gweld fy mod o dan 18?',
        lines: [
          'Yr ychydig bobl yn y cyngor sy’n darllen atebion cyn iddynt gael eu dangos. Maen nhw’n gweld “Under 18” wrth ei ymyl, fel eu bod yn cymryd gofal arbennig. Nid ydym yn dweud wrth neb arall.',
        ],
      },
      {
        heading: 'Alla i newid fy meddwl?',
        lines: [
          'Gallwch, bob amser. Gallwch newid eich ateb tra bydd ar agor, gofyn i ni ei ddileu, neu ddileu eich cyfrif gyda phopeth ynddo.',
          'Pan fyddwch yn 18 gallwch ddweud hynny ar dudalen eich cyfrif. Os rhoesoch yr oedran anghywir, gallwch ei gywiro yno hefyd.',
        ],
      },
      {
        heading: 'Mae rhywbeth o’i le',
        lines: [
          'Os yw rhywbeth a ddarllenwch yma yn eich poeni, rhowch wybod amdano wrth ei ymyl, neu dywedwch wrth oedolyn rydych yn ymddiried ynddo.',
          'Os ydych mewn perygl, ffoniwch 999. Gallwch siarad â Childline am ddim ar 0800 1111, am unrhyw beth.',
        ],
      },
    ],
  },
  guardians: {
    title: 'I rieni a gwarcheidwaid',
    lead: 'Mae gan blant a phobl ifanc hawl i gael eu clywed. Dyma sut maen nhw’n cymryd rhan yma, a sut rydym yn gofalu amdanynt.',
    parts: [
      {
        heading: 'Pa mor hen y mae angen iddynt fod?',
        lines: [
          'O 13 oed gall person ifanc gael ei gyfrif ei hun. Yn y Deyrnas Unedig mae’r gyfraith yn gadael iddynt gytuno i hynny eu hunain o’r oedran hwnnw.',
          'O dan 13 nid ydym yn cadw cyfrif. Gall eich plentyn gymryd rhan gyda chi o hyd, heb gyfrif, neu drwy ysgol neu grŵp ieuenctid.',
        ],
      },
      {
        heading: 'Beth sy’n wahanol i bobl o dan 18?',
        lines: [
          'Mae preifatrwydd yn uchel o’r dechrau, ac ni allant ei ostwng: enw cyntaf neu enw gwneud a byth enw teuluol, dim tudalen amdanynt, dim manylion cyswllt yn cael eu dangos i neb.',
          'Ni all neb anfon neges atynt yma. Ni chânt byth eu rhoi mewn cysylltiad â phobl nad ydynt yn eu hadnabod: mae cynigion o gymorth yn mynd drwy grŵp ieuenctid, lle mae’r cyswllt yn oedolyn.',
          'Mae person yn darllen yr hyn a ysgrifennant cyn iddo gael ei ddangos, ac yn gweld ei fod gan rywun o dan 18.',
          'Nid ydym yn chwilio am eu lleoliad, nid ydym yn gwneud proffil ohonynt, ac nid ydym yn dangos hysbysebion.',
        ],
      },
      {
        heading: 'Beth rydym yn ei gadw?',
        lines: [
          'Eu cyfeiriad e-bost, yr enw a roesant, a ydynt yn 13 i 17 neu’n hŷn, a’r hyn a ddywedant. Rydym yn gofyn am grŵp oedran ac nid dyddiad geni, gan mai dyna’r cyfan sydd ei angen.',
          'Gallant weld popeth a gadwn, a’i ddileu. Gallwch chithau hefyd, ar ran plentyn nad yw’n deall eto beth mae hynny’n ei olygu: ysgrifennwch atom o’r dudalen preifatrwydd.',
        ],
      },
      {
        heading: 'Sut gallwch chi helpu',
        lines: [
          'Darllenwch y cwestiynau gyda’ch gilydd. Siaradwch am yr hyn sy’n ddoeth ei ysgrifennu: dim cyfenwau, ysgolion na chyfeiriadau.',
          'Gadewch i’r geiriau fod yn eiddo iddynt. Nid oes rhaid i ateb gan blentyn swnio fel un gan oedolyn.',
          'Os yw rhywbeth yma yn eich poeni, dywedwch wrthym o’r dudalen gyswllt. Os yw plentyn mewn perygl, ffoniwch 999.',
        ],
      },
    ],
  },
  groups: 'Gweld grwpiau ieuenctid yn eich ardal',
  privacy: 'Preifatrwydd, a’r hyn y gallwch ofyn amdano',
  contact: 'Cysylltu â ni',
}
