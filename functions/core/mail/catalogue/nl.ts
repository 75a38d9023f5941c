import type { Catalogue } from './en.ts';

/** Dutch, addressed as u. */
export const nl: Catalogue = {
  hello: 'Goedendag,',
  reference: 'Kenmerk: {reference}',
  'link.until': 'De link werkt tot {until}.',
  'link.plain': 'Werkt de knop niet, open dan dit adres:',

  'right.access': 'Een kopie van de gegevens die wij over u hebben',
  'right.portability': 'Uw gegevens in een vorm die een andere dienst kan lezen',
  'right.erasure': 'Verwijdering van uw gegevens',
  'right.rectification': 'Correctie van uw gegevens',
  'right.restriction': 'Beperking van het gebruik van uw gegevens',
  'right.objection': 'Een einde aan een gebruik van uw gegevens waartegen u bezwaar maakt',
  'right.withdraw_consent': 'Intrekking van uw toestemming',
  'right.information': 'Een antwoord over hoe wij persoonsgegevens gebruiken',
  'right.complaint': 'Uw klacht over hoe wij met gegevens omgaan',

  'ack.subject': 'Wij hebben uw verzoek ontvangen – bevestig het alstublieft',
  'ack.title': 'Wij hebben uw verzoek ontvangen',
  'ack.understood': 'Dit hebben wij begrepen:',
  'ack.meant': 'Bedoelde u dit?',
  'ack.respondBy': 'U krijgt ons antwoord uiterlijk {date}.',
  'ack.confirm': 'Bevestig alstublieft dat dit adres van u is, voordat wij beginnen.',
  'ack.button': 'Mijn verzoek bevestigen',
  'ack.wrong': 'Hebben wij iets verkeerd begrepen? Beantwoord deze mail en vertel het ons in uw eigen woorden.',
  'ack.change': 'Zo niet, dan kunt u het op de pagina rechtzetten voordat u bevestigt.',
  'ack.notYou': 'Hebt u ons niet geschreven, dan kunt u deze mail negeren. Zonder bevestiging gebeurt er niets.',

  'cooling.subject': 'Uw gegevens worden verwijderd – u kunt dit nog annuleren',
  'cooling.title': 'Wij gaan uw gegevens verwijderen',
  'cooling.body':
    'Uw verzoek is bevestigd. Op {until} beginnen wij met verwijderen. Als u dat wilt, hoeft u niets te doen.',
  'cooling.mind':
    'Bent u van gedachten veranderd, of was u dit niet, dan kunt u tot dat moment met één klik annuleren.',
  'cooling.button': 'De verwijdering annuleren',

  'access.subject': 'Uw gegevens staan klaar',
  'access.title': 'Uw kopie staat klaar',
  'access.body':
    'Wij hebben de gegevens verzameld waar u om vroeg. Voor de veiligheid stuurt de pagina eerst een code naar dit adres.',
  'access.until': 'U kunt de kopie één keer downloaden, tot {until}.',
  'access.button': 'Naar de download',

  'code.subject': 'Uw code',
  'code.title': 'Uw code',
  'code.body': 'Voer deze code in op de pagina om bij uw gegevens te komen:',
  'code.minutes': 'De code werkt één keer, gedurende {minutes, plural, one {# minuut} other {# minuten}}.',
  'code.secret': 'Houd hem voor uzelf. Hebt u geen code gevraagd, dan kunt u deze mail negeren.',

  'erased.subject': 'Uw verzoek om verwijdering is afgehandeld',
  'erased.title': 'Uw verzoek om verwijdering is afgehandeld',
  'erased.body':
    'Wij hebben uw gegevens verwijderd of geanonimiseerd en daarna nogmaals gecontroleerd of ze echt weg zijn.',
  'erased.nothing': 'Wij hebben overal gezocht en geen gegevens over u gevonden. Er was niets te verwijderen.',
  'retained.intro': 'Sommige gegevens moeten wij bewaren:',
  'retained.item': '{title} – {ground}',
  'retained.until': '{title} – {ground} (tot {until})',

  'partly.subject': 'Uw verzoek is deels afgehandeld',
  'partly.title': 'Uw verzoek is deels afgehandeld',
  'partly.unreached': 'Alles is gedaan, behalve in deze systemen, die wij niet konden bereiken:',
  'partly.late': 'Uw verzoek is nog niet afgehandeld',
  'partly.none': 'Deze systemen konden wij tot nu toe niet bereiken:',
  'partly.body': 'Wij proberen het opnieuw en schrijven u als het gedaan is. U hoeft niets te doen.',
  'partly.ended':
    'Wij hebben het opnieuw geprobeerd, zonder succes. Uw verzoek eindigt daarom zoals het nu is. De reden:',

  'refused.subject': 'Over uw verzoek',
  'refused.title': 'Wij kunnen niet doen wat u vraagt',
  'refused.request': 'Dit hebt u gevraagd:',
  'refused.reason': 'De reden:',
  'refused.appeal':
    'Bent u het er niet mee eens, dan kunt u deze mail beantwoorden, een klacht indienen bij een toezichthouder of naar de rechter gaan. Hier kunt u een klacht indienen: {route}',
  'denial.suspected_fraud':
    'Wij hebben reden om aan te nemen dat het verzoek niet komt van degene om wiens gegevens het gaat.',
  'denial.insuf_verification': 'Wij konden niet vaststellen dat de gegevens van u zijn.',
  'denial.no_match': 'Wij hebben geen gegevens gevonden die van u zijn.',
  'denial.claim_not_covered': 'De wet die hier geldt, voorziet niet in dit verzoek.',
  'denial.outside_jurisdiction': 'De wet waarop u zich beroept, geldt niet voor ons of niet voor deze gegevens.',
  'denial.too_many_requests': 'Wij hebben ditzelfde verzoek van u nog maar kort geleden beantwoord.',
  'denial.other': 'Wij hebben uw verzoek zorgvuldig bekeken en kunnen er niet aan voldoen.',

  'withdrawn.subject': 'Uw verzoek is ingetrokken',
  'withdrawn.title': 'Uw verzoek is ingetrokken',
  'withdrawn.body':
    'Zoals u wilde, zijn wij gestopt. Uw gegevens blijven zoals ze zijn. U kunt ons altijd weer schrijven.',

  'withdraw.title': 'Wilt u uw verzoek intrekken?',
  'withdraw.body': 'U schreef dat u dit wilt intrekken:',
  'withdraw.keep': 'Als u wilt dat wij doorgaan, kunt u deze e-mail negeren. Uw verzoek loopt dan gewoon door.',

  'expired.subject': 'Uw verzoek is verlopen',
  'expired.title': 'Uw verzoek is verlopen',
  'expired.body':
    'Wij hebben uw bevestiging niet op tijd ontvangen en daarom niets gedaan. Wilt u het nog steeds, schrijf ons dan opnieuw.',

  'question.title': 'We hebben iets van u nodig',
  'question.body': 'Om verder te gaan met uw verzoek hebben we dit van u nodig:',
  'question.button': 'Antwoorden',
  'question.until': 'Antwoord alstublieft vóór {until}. Tot dan wacht uw verzoek.',
  'question.reminder': 'Herinnering: {title}',
  'question.label': 'Uw antwoord',
  'question.send': 'Mijn antwoord versturen',
  'answered.title': 'Dank u, we hebben uw antwoord',
  'fee.title': 'Aan uw verzoek zijn kosten verbonden – beslist u alstublieft',
  'fee.body':
    'We kunnen alleen tegen {amount} verder met uw verzoek. U betaalt niets zolang u niet akkoord gaat. De reden:',
  'fee.button': 'Beslissen',
  'fee.until': 'Als u niet vóór {until} beslist, eindigt uw verzoek en kost het u niets.',
  'fee.accept': 'De kosten aanvaarden',
  'fee.withdraw': 'Mijn verzoek intrekken',
  'extended.title': 'Ons antwoord duurt langer',
  'extended.body': 'We hebben meer tijd nodig. U hebt ons antwoord uiterlijk op {date}. De reden:',
  'lapsed.body':
    'We hebben u iets gevraagd en niets van u gehoord; daarom hebben we niets gedaan. Wilt u het nog steeds, schrijf ons dan gewoon opnieuw.',

  'proof.title': 'Bevestig alstublieft uw verzoek',
  'proof.change': 'Klopt er iets niet? Kies wat u wilt:',
  'proof.none': 'Kies er ten minste één.',
  'proof.notYou': 'Hebt u ons niet geschreven, sluit dan deze pagina. Er gebeurt niets.',
  'proven.title': 'Dank u, dat is bevestigd',
  'proven.body': 'Wij schrijven u zodra er nieuws is. U kunt deze pagina sluiten.',
  'cancel.title': 'Wilt u de verwijdering annuleren?',
  'cancel.body':
    'Uw gegevens zijn er nog. Als u annuleert, blijven ze zoals ze zijn en eindigt uw verzoek. Anders beginnen wij met verwijderen op {until}.',
  'cancel.keep': 'Wilt u ze nog steeds laten verwijderen, sluit dan deze pagina.',
  'cancelled.title': 'De verwijdering is geannuleerd',
  'cancelled.body': 'Uw gegevens blijven zoals ze zijn. U kunt altijd opnieuw om verwijdering vragen.',
  'package.send': 'Om zeker te weten dat alleen u ze krijgt, sturen wij eerst een code naar uw adres.',
  'package.sendButton': 'Stuur mij de code',
  'package.sent':
    'Wij hebben u een code gestuurd; die hoort er binnen een minuut te zijn. Downloaden kan maar één keer: bewaar het bestand waar alleen u erbij kunt.',
  'package.label': 'Code uit de mail',
  'package.wrong': 'Die code werkt niet of niet meer. Controleer hem of laat een nieuwe sturen.',
  'package.enough':
    'U hebt dit uur al meerdere codes gekregen, daarom hebben we er geen meer verstuurd. U kunt een nieuwe aanvragen vanaf {at}. Hebt u de laatste nog niet gebruikt, vul die dan hier in.',
  'package.resend': 'Een nieuwe code sturen',
  'package.downloadButton': 'Mijn gegevens downloaden',
  'package.large':
    'Uw kopie is groot en komt in delen. Laat deze pagina open: uw browser voegt ze samen en bewaart dan één bestand.',
  'package.join':
    'Gebeurt er niets, bewaar dan hier elk deel en open het eerste met een programma voor zipbestanden, zoals 7-Zip.',
  'gone.title': 'Deze link werkt niet meer',
  'gone.body':
    'Misschien is hij al gebruikt, vervangen door een nieuwere of verlopen. Gebruik de link in onze laatste mail.',
  'gone.help': 'Helpt dat niet, schrijf ons dan op {address}.',
  'error.title': 'Dat is niet gelukt',
  'error.body': 'De fout ligt bij ons en er is niets verloren. Probeer het over een paar minuten opnieuw.',
};
