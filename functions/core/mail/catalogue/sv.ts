import type { Catalogue } from './en.ts';

/** Swedish, addressed as du, as is the custom. */
export const sv: Catalogue = {
  hello: 'Hej!',
  reference: 'Referens: {reference}',
  'link.until': 'Länken gäller till {until}.',
  'link.plain': 'Om knappen inte fungerar, öppna den här adressen:',

  'right.access': 'En kopia av de uppgifter vi har om dig',
  'right.portability': 'Dina uppgifter i en form som en annan tjänst kan läsa',
  'right.erasure': 'Radering av dina uppgifter',
  'right.rectification': 'Rättelse av dina uppgifter',
  'right.restriction': 'Begränsning av hur dina uppgifter används',
  'right.objection': 'Ett slut på en användning av dina uppgifter som du invänder mot',
  'right.withdraw_consent': 'Återkallelse av ditt samtycke',
  'right.information': 'Ett svar om hur vi använder personuppgifter',
  'right.complaint': 'Ditt klagomål på hur vi hanterar uppgifter',

  'ack.subject': 'Vi har tagit emot din begäran – bekräfta den',
  'ack.title': 'Vi har tagit emot din begäran',
  'ack.understood': 'Så här har vi förstått dig:',
  'ack.meant': 'Menade du detta?',
  'ack.respondBy': 'Du får vårt svar senast {date}.',
  'ack.confirm': 'Innan vi börjar vill vi att du bekräftar att adressen är din.',
  'ack.button': 'Bekräfta min begäran',
  'ack.wrong': 'Har vi missförstått något? Svara på det här mejlet och berätta med egna ord.',
  'ack.change': 'Om inte kan du rätta det på sidan innan du bekräftar.',
  'ack.notYou': 'Om du inte har skrivit till oss kan du bortse från mejlet. Utan bekräftelse händer ingenting.',

  'cooling.subject': 'Dina uppgifter kommer att raderas – du kan fortfarande avbryta',
  'cooling.title': 'Vi ska snart radera dina uppgifter',
  'cooling.body':
    'Din begäran är bekräftad. Vi börjar radera {until}. Om det är vad du vill behöver du inte göra något.',
  'cooling.mind': 'Om du har ändrat dig, eller om det inte var du, kan du avbryta fram till dess med ett klick.',
  'cooling.button': 'Avbryt raderingen',

  'access.subject': 'Dina uppgifter är klara',
  'access.title': 'Din kopia är klar',
  'access.body':
    'Vi har samlat de uppgifter du bad om. För säkerhets skull skickar sidan först en kod till den här adressen.',
  'access.until': 'Du kan ladda ner den en gång, till {until}.',
  'access.button': 'Gå till nedladdningen',

  'code.subject': 'Din kod',
  'code.title': 'Din kod',
  'code.body': 'Skriv in koden på sidan för att komma åt dina uppgifter:',
  'code.minutes': 'Den gäller en gång, i {minutes, plural, one {# minut} other {# minuter}}.',
  'code.secret': 'Behåll den för dig själv. Om du inte har bett om en kod kan du bortse från mejlet.',

  'erased.subject': 'Din begäran om radering är klar',
  'erased.title': 'Din begäran om radering är klar',
  'erased.body':
    'Vi har raderat eller anonymiserat dina uppgifter och sedan kontrollerat en gång till att de är borta.',
  'erased.nothing': 'Vi har letat överallt och inte hittat några uppgifter om dig. Det fanns inget att radera.',
  'retained.intro': 'Det finns uppgifter som vi måste behålla:',
  'retained.item': '{title} – {ground}',
  'retained.until': '{title} – {ground} (till {until})',

  'partly.subject': 'Din begäran är delvis klar',
  'partly.title': 'Din begäran är delvis klar',
  'partly.unreached': 'Allt är klart, utom i de här systemen, som vi inte kunde nå:',
  'partly.late': 'Din begäran är inte klar än',
  'partly.none': 'Hittills har vi inte kunnat nå de här systemen:',
  'partly.body': 'Vi försöker igen och skriver till dig när det är klart. Du behöver inte göra något.',
  'partly.ended': 'Vi har försökt igen utan att lyckas, så din begäran avslutas som den är. Skälet:',

  'refused.subject': 'Om din begäran',
  'refused.title': 'Vi kan inte göra det du bad om',
  'refused.request': 'Det här bad du om:',
  'refused.reason': 'Skälet:',
  'refused.appeal':
    'Om du inte håller med kan du svara på det här mejlet, klaga hos en tillsynsmyndighet eller gå till domstol. Här kan du klaga: {route}',
  'denial.suspected_fraud': 'Vi har skäl att tro att begäran inte kommer från den person som uppgifterna gäller.',
  'denial.insuf_verification': 'Vi kunde inte fastställa att uppgifterna är dina.',
  'denial.no_match': 'Vi hittade inga uppgifter som tillhör dig.',
  'denial.claim_not_covered': 'Den lag som gäller här omfattar inte en sådan begäran.',
  'denial.outside_jurisdiction': 'Den lag du hänvisar till gäller inte oss eller de här uppgifterna.',
  'denial.too_many_requests': 'Vi besvarade samma begäran från dig för bara en kort tid sedan.',
  'denial.other': 'Vi har gått igenom din begäran noga och kan inte uppfylla den.',

  'withdrawn.subject': 'Din begäran är återtagen',
  'withdrawn.title': 'Din begäran är återtagen',
  'withdrawn.body':
    'Vi har slutat, som du ville. Dina uppgifter är kvar som de är. Du kan skriva till oss igen när som helst.',

  'withdraw.title': 'Vill du ta tillbaka din begäran?',
  'withdraw.body': 'Du skrev att du vill ta tillbaka detta:',
  'withdraw.keep': 'Om du vill att vi fortsätter kan du bortse från det här mejlet. Din begäran fortsätter som den är.',

  'expired.subject': 'Din begäran har upphört',
  'expired.title': 'Din begäran har upphört',
  'expired.body':
    'Vi fick inte din bekräftelse i tid och har därför inte gjort något. Om du fortfarande vill det, skriv bara till oss igen.',

  'question.title': 'Vi behöver något från dig',
  'question.body': 'För att gå vidare med din begäran behöver vi detta från dig:',
  'question.button': 'Svara',
  'question.until': 'Svara gärna senast {until}. Till dess väntar din begäran.',
  'question.reminder': 'Påminnelse: {title}',
  'question.label': 'Ditt svar',
  'question.send': 'Skicka mitt svar',
  'answered.title': 'Tack, vi har fått ditt svar',
  'fee.title': 'Din begäran kostar något – du bestämmer',
  'fee.body':
    'Vi kan bara gå vidare med din begäran mot {amount}. Du betalar ingenting om du inte godkänner det. Skälet:',
  'fee.button': 'Bestäm',
  'fee.until': 'Om du inte bestämmer dig senast {until} upphör din begäran och kostar dig ingenting.',
  'fee.accept': 'Godkänn kostnaden',
  'fee.withdraw': 'Återta min begäran',
  'extended.title': 'Vårt svar tar längre tid',
  'extended.body': 'Vi behöver mer tid. Du får vårt svar senast {date}. Skälet:',
  'lapsed.body':
    'Vi bad dig om något och har inte hört av dig, så vi har inte gjort någonting. Om du fortfarande vill det är det bara att skriva till oss igen.',

  'proof.title': 'Bekräfta din begäran',
  'proof.change': 'Är något fel? Välj vad du vill:',
  'proof.none': 'Välj minst en sak.',
  'proof.notYou': 'Om du inte har skrivit till oss, stäng bara sidan. Ingenting händer.',
  'proven.title': 'Tack, det är bekräftat',
  'proven.body': 'Vi skriver till dig så snart det finns något nytt. Du kan stänga sidan.',
  'cancel.title': 'Vill du avbryta raderingen?',
  'cancel.body':
    'Dina uppgifter finns kvar. Om du avbryter blir de kvar som de är och din begäran avslutas. Annars börjar vi radera {until}.',
  'cancel.keep': 'Om du fortfarande vill radera dem, stäng bara sidan.',
  'cancelled.title': 'Raderingen är avbruten',
  'cancelled.body': 'Dina uppgifter är kvar som de är. Du kan be om radering igen när som helst.',
  'package.send': 'För att vara säkra på att bara du får dem skickar vi först en kod till din adress.',
  'package.sendButton': 'Skicka koden till mig',
  'package.sent':
    'Vi har skickat en kod; den bör komma inom någon minut. Nedladdningen fungerar en gång: spara filen där bara du kommer åt den.',
  'package.label': 'Koden från mejlet',
  'package.wrong': 'Koden gäller inte, eller inte längre. Kontrollera den eller be om en ny.',
  'package.enough':
    'Du har redan fått flera koder den här timmen, så vi har inte skickat någon ny. Du kan be om en ny från {at}. Om du inte har använt den senaste ännu kan du ange den här.',
  'package.resend': 'Skicka en ny kod',
  'package.downloadButton': 'Ladda ner mina uppgifter',
  'package.large':
    'Din kopia är stor och kommer i delar. Låt sidan vara öppen: webbläsaren sätter ihop dem och sparar sedan en enda fil.',
  'package.join':
    'Om inget händer sparar du varje del här och öppnar den första med ett program för zip-filer, till exempel 7-Zip.',
  'gone.title': 'Länken fungerar inte längre',
  'gone.body': 'Den kan redan ha använts, ersatts av en nyare eller gått ut. Använd länken i vårt senaste mejl.',
  'gone.help': 'Om det inte hjälper, skriv till oss på {address}.',
  'error.title': 'Det gick inte',
  'error.body': 'Felet är vårt och inget har gått förlorat. Försök igen om några minuter.',
};
