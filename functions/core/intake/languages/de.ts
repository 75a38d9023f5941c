import type { Language } from '../reader/concepts.ts';

/** German. */
export const de: Language = {
  tag: 'de',
  words:
    'der die das und ich sie ist nicht mir mich mein meine meinen ein eine zu den von mit auf für dass ihr ihre ihnen bei es im dem wie was bitte habe haben hat wird werden sind aus nach über auch noch wenn oder aber sehr hallo guten tag geehrte damen herren danke grüße bin kann wir uns euch euer eure ihr will möchte an so zum zur am um',
  concepts: {
    ask: 'bitte|ich möchte|ich will|ich bitte|ich ersuche|ich verlange|ich fordere|fordere ich|verlange ich|hiermit|ich beantrage|beantrage ich|antrag auf|ich wünsche|ich hätte gern|hätte gerne|ich brauche|können sie|könnten sie|könnt ihr|kannst du|würden sie|ich mache von meinem recht|mein recht|ich bestehe|wünsche ich|möchte ich|will ich|sollen|soll',
    not: 'nicht|kein|keine|keinen|keinesfalls|nie|niemals|ohne|statt|anstatt',
    keep: 'nicht löschen|nicht gelöscht|nicht zu löschen|nicht die löschung|keine löschung|ohne zu löschen|statt zu löschen|anstatt zu löschen|statt löschung|anstatt sie zu löschen|statt sie zu löschen|löschen sie nicht|löscht nicht|bitte nicht löschen|nicht entfernen|nichts löschen|löschen sie bitte nicht|löschen sie meine daten nicht|löscht meine daten nicht|nicht vernichten|lösch nicht|auf keinen fall löschen|löscht nichts|löschen sie nichts|bitte nichts löschen|löscht bitte nichts',
    erase:
      'lösch*|loesch*|gelöscht|geloescht|löschung|gelösch*|entfern*|entfernt|vernicht*|tilg*|ausradier*|wegmachen|beseitig*|rausschmeiß*|rausschmeiss*|rausnehmen|rauswerfen|schmeiß*|schmeißt|weghauen|schließ*|schliess*|geschlossen|kündig*|deaktivier*|auflös*|aufgelöst|weg damit|wegschmeißen|aus der welt|bereinig*|verschwind*|stilllegen',
    data: 'daten|personenbezogen*|infos|informationen|information|angaben|alles über mich|alles von mir|alles was ihr|alles was sie|was ihr über mich|was sie über mich|was ihr von mir|was sie von mir|was über mich|einträge|eintrag|datensätze|datensatz|akte|unterlagen|persönliche daten|meine sachen|spuren|alle spuren|verlauf|chatverläufe|suchverlauf|kundendaten|alles|sämtliche daten|datenbestand|datenbank|stammdaten|adressdaten|meine adresse|meinen namen|meine nummer|meine email|meine mail',
    account:
      'konto|konten|kontos|account|accounts|acc|profil|kundenkonto|benutzerkonto|nutzerkonto|mitgliedschaft|registrierung|zugang|login|anmeldung',
    about:
      'über mich|von mir|zu mir|zu meiner person|mich betreffend*|meine|meinen|meiner|mein|mir|bezüglich meiner|mich|meines',
    get: 'auskunft|schick*|send*|zusend*|zuschick*|übermittel*|zukommen|kopie|kopien|einsicht|einsehen|sehen|zeigen|zeigt|zeig|mitteil*|teilen sie mir|teilt mir|nennen|geben|gebt|gib|bereitstell*|zur verfügung|aushändig*|wissen|erfahren|übersicht|aufstellung|liste|auflisten|bekommen|erhalten|rausgeben|herausgabe|herausgeben|ausdruck|zugriff auf|offenleg*|abrufen|verraten',
    what: 'welche|welcher|was|ob|alle|sämtliche|alles|wieviel|wie viel|welches|komplette|vollständige',
    hold: 'gespeichert|speicher*|habt|haben|hast|besitz*|verarbeit*|wisst|wissen|weiß|vorliegen|vorhanden|gesammelt|sammelt|erhoben|erfasst|hinterlegt|vorhaltet|führen|liegen|aufbewahr*|habt ihr|speichert',
    fix: 'korrigier*|berichtig*|geändert|aktualisier*|verbesser*|richtigstell*|richtig stellen|anpass*|angepasst|umtragen|ergänz*|vervollständig*|ersetz*|updaten|umschreiben|ändern|ändert bitte|änderung|änderungen|ändere|aendern|abändern|umändern',
    field:
      'name|namen|nachname|nachnamen|vorname|vornamen|familienname|familiennamen|adresse|anschrift|mailadresse|e mail adresse|emailadresse|email|mail|geburtsdatum|geburtstag|geburtsjahr|telefonnummer|handynummer|nummer|postleitzahl|plz|straße|strasse|hausnummer|wohnort|anrede|titel|schreibweise|kontaktdaten|stammdaten|daten|angaben|eintrag|geschlecht|bankverbindung|wohnanschrift|datensatz',
    wrong:
      'falsch|falsche|falschen|falscher|falsches|fehlerhaft*|unrichtig*|inkorrekt*|veraltet*|nicht mehr aktuell|nicht korrekt|stimmt nicht|stimmen nicht|stimmt nicht mehr|tippfehler|schreibfehler|falsch geschrieben|verschrieben|umgezogen|umzug|geheiratet|heirat|scheidung|heiße jetzt|heisse jetzt|alte adresse|richtig ist|richtig lautet|korrekt ist|muss heißen|sondern|schreibt sich|unvollständig*|verkehrt|fehler|neue adresse|neue anschrift|neuer name|vertauscht',
    stop: 'stopp*|stop|aufhören|hört auf|hören sie auf|hör auf|unterlass*|einstell*|stellt ein|keine|kein|keinen|nicht mehr|nie wieder|abmeld*|abbestell*|austragen|austrag*|tragt mich aus|tragen sie mich aus|verzicht*|genug|schluss mit|satt|widersprech*|widerspruch|untersag*|verbiete|verbitte|lasst mich in ruhe|lassen sie mich in ruhe|nervt|unterbind*|will nicht|möchte nicht|ich dulde',
    marketing:
      'werbung|werbemail*|werbe*|newsletter*|direktwerbung|marketing|reklame|spam|spams|angebote|angeboten|prospekt*|katalog*|anrufe|anrufen|werbeanrufe|mails|e mails|emails|profiling|tracking|profilbildung|sms|rundmail*|infomail*|briefe|post|ki training|training|trainieren|werbezwecke*|marktforschung|analyse|analysen|personalisierte|verkaufen|weiterverkauf*|weitergeben|weitergabe|verkauf|teilen|empfehlungen|berechtigte* interesse*|kontaktiert|kontaktieren|benachrichtigungen|datenhandel',
    list: 'verteiler|verteilerliste|mailingliste|mailverteiler|newsletter|newsletters|adressliste|werbeliste|empfängerliste|e mail liste|liste|newsletterverteiler|rundmail',
    withdraw: 'widerruf*|zurückzieh*|ziehe|zurückziehen|nehme|zurücknehm*|entzieh*|rückgängig|widerrufen|entziehe',
    consent: 'einwilligung*|zustimmung*|einverständnis*|erlaubnis|genehmigung|zugestimmt|eingewilligt|ok zurück',
    thing:
      'bestellung|bestellungen|paket|lieferung|rechnung|rechnungen|chat|einen chat|chats|nachricht|foto|fotos|bild|bilder|passwort|kennwort|termin|buchung|reservierung|kommentar|beitrag|warenkorb|artikel|gutschein|zahlung|app|abo|abonnement|vertrag|retoure|cookies|virus|bewertung|produkt|preis|preise|rabatt|widget|datei|playlist|gerät|öffnungszeiten|tarif|rückerstattung|versand',
    how: 'wie kann ich|wie lösche ich|wie kann man|wie geht|wo kann ich|wo finde ich|wo lösche ich|ist es möglich|kann man|kann ich|gibt es eine möglichkeit|wie funktioniert|wie bekomme ich|was passiert wenn|wie ändere ich|geht das',
    done: 'habt ihr gelöscht|haben sie gelöscht|wurde gelöscht|wurden gelöscht|gelöscht wurde|gelöscht worden|gelöscht wurden|habe ich gelöscht|wiederherstell*|schon gelöscht|bereits gelöscht|gelöscht habt|gelöscht haben|danke fürs löschen|danke für die löschung|gesperrt|wurde geschlossen|app hat|hat gelöscht|wie bekomme ich sie zurück|zurückbekommen',
    before:
      'ich hatte|ich habe bereits|habe ich bereits|habe ich schon|ich habe schon|bereits am|vor zwei wochen|vor einem monat|vor wochen|vor drei wochen|wochen her|letzten monat|letzte woche|meine anfrage vom|mein schreiben vom|meine letzte|meine frühere|mein antrag vom|keine antwort|keinerlei antwort|noch nichts gehört|bisher nichts|warte immer noch|noch immer nicht|mahnung|erinnerung|erinnere|zum zweiten mal|zum dritten mal|nochmals|erneut|wie besprochen|frist überschritten|anfrage nach|mich mit einer anfrage|ihre antwort vom|ihr schreiben vom|stand der dinge|wie ist der stand',
    threat:
      'behalte ich mir|behalte mir|andernfalls|sonst|ansonsten|sollten sie|falls sie nicht|wenn sie nicht|bei nichtbeachtung|werde ich mich an|rechtliche schritte|aufsichtsbehörde einzureichen|falls sie auf|wenn ihr nicht|zudem behalte|nach ablauf der frist|nach fruchtlosem',
    if: 'falls|sollte ich|sollten|habe ich die einwilligung|habe ich eine einwilligung|sofern|wenn sie|wenn ihr|für den fall|soweit|haben sie die|bestehen ihrerseits|wenn ich',
    retract:
      'ziehe meinen antrag zurück|ziehe meine anfrage zurück|meinen antrag zurück|meine anfrage zurück|antrag zurückziehen|hat sich erledigt|hat sich doch erledigt|vergessen sie meine anfrage|vergesst meine anfrage|ignorieren sie meine|ignoriert meine|habe es mir anders überlegt|hab es mir anders überlegt|hab s mir anders überlegt|doch nicht löschen|betrachten sie meine anfrage als|storniere meinen antrag',
    until: 'bis|solange|während|vorerst|vorläufig',
    court: 'gericht|prozess|rechtsstreit|klage|anwalt|beweis*',
    server: 'server*|systemen|datenbank*',
    none: 'keinerlei|nichts|kein|keine|keiner|keines|niemand|darf nicht|dürfen nicht',
    access:
      'auskunft|datenauskunft|selbstauskunft|auskunftsersuchen|auskunftsanspruch|auskunftsrecht|auskunft über|auskunft nach|auskunft gemäß|recht auf auskunft|auskunftsanfrage|kopie meiner daten|kopie meiner|kopie aller|kopie sämtlicher|datenkopie|einsicht in meine|welche daten|welche informationen|welche infos|welche personenbezogenen|was für daten|was für infos|was wisst ihr|was wissen sie|was habt ihr|was haben sie|was ihr über mich wisst|was sie über mich wissen|was ihr über mich|was ihr alles|was sie alles|alles wissen was|ob sie daten|ob ihr daten|ob sie personenbezogene|ob sie mich betreffende|ob über mich|ob bei ihnen|daten über mich|was ist über mich|was über mich gespeichert|gespeichert habt|gespeichert haben|über mich gespeichert|zu mir gespeichert|von mir gespeichert|meine daten sehen|meine daten einsehen|meine daten haben|akteneinsicht|habt ihr daten|haben sie daten|zugriff auf meine daten|zugang zu meinen daten',
    portability:
      'datenübertragbarkeit|datenportabilität|portabilität|übertragbarkeit|maschinenlesbar*|strukturierten gängigen|strukturierten|gängigen format|csv|json|xml|excel|exportier*|datenexport|export meiner|export|anderen anbieter|anderem anbieter|neuen anbieter|anderen dienst|anderen verantwortlichen|zur konkurrenz|anbieterwechsel|wechsle zu|wechseln zu|zu einem anderen|meine daten mitnehmen|daten mitnehmen|umziehen lassen|weiterverwendbar*|importier*|übertragen sie meine daten|daten übertragen|daten transferieren|einlesen|einzulesen|importieren kann',
    erasure:
      'recht auf vergessenwerden|recht auf löschung|löschantrag|löschungsantrag|löschanfrage|löschersuchen|löschung meiner|löschung aller|löschung sämtlicher|löschung personenbezogener|löschung der daten|datenlöschung|kontolöschung|löscht mich|löschen sie mich|lösch mich|mich löschen|mich aus eurer datenbank|mich aus ihrer datenbank|mich aus eurem system|mich aus ihrem system|aus dem system|aus ihren systemen|aus euren systemen|aus der datenbank|vergesst mich|vergessen sie mich|konto löschen|account löschen|profil löschen|konto schließen|konto auflösen|konto kündigen|mein konto gelöscht|meinen account gelöscht|keine daten mehr von mir|keine daten mehr über mich|nichts mehr von mir|nichts mehr über mich|nicht mehr speichern|nicht mehr gespeichert|nichts mehr gespeichert|nicht weiter speichern|dass ihr nichts mehr|dass sie nichts mehr|daten gelöscht|daten löschen|spurlos|nie existiert|will raus|komplett weg|alles weg|daten weg|daten vernichten',
    rectification:
      'recht auf berichtigung|berichtigung|berichtigen|korrektur meiner|korrigieren sie|korrigiert|richtigstellung|adresse ändern|anschrift ändern|namen ändern|adressänderung|namensänderung|nachnamen ändern|email ändern|mailadresse ändern|nummer ändern|meine adresse hat sich geändert|meine anschrift hat sich|mein name hat sich geändert|habe geheiratet|bin umgezogen|ich bin umgezogen|neue adresse|neue anschrift|meine neue adresse|mein neuer name|falsch geschrieben|name ist falsch|adresse ist falsch|geburtsdatum ist falsch|geburtsdatum falsch|falsches geburtsdatum|falsche adresse|falsche anschrift|falschen namen|falscher name|falsche telefonnummer|falsche daten|falsche e mail|meine daten stimmen nicht|unrichtige daten|unrichtiger|nicht mein name|nicht meine adresse|heiße nicht|veraltete adresse|alte adresse|daten aktualisieren|stammdaten ändern|vervollständigung',
    restriction:
      'einschränkung der verarbeitung|einschränkung|verarbeitung einschränken|verarbeitung einzuschränken|einschränken|schränken sie|schränkt|beschränken|beschränkung|daten sperren|sperren sie meine daten|sperrung meiner|sperrt meine daten|sperren|sperrung|einfrieren|friert|eingefroren|auf eis|pausieren|aussetzen|vorerst nicht|vorübergehend nicht|vorläufig nicht|bis geklärt|bis das geklärt|bis zur klärung|bis ihr geprüft|bis sie geprüft|bis die richtigkeit|bis die sache|bis zum abschluss|solange geprüft|solange ihr prüft|solange sie prüfen|solange nicht|während der prüfung|nur noch speichern|nur speichern|nur aufbewahren|behalten aber nicht|aufbewahren aber nicht|aufheben aber nicht|nicht anfassen|nichts damit machen|nicht mehr anrühren|für einen rechtsstreit|für meinen prozess|sperrt sie|sperren sie sie|sperrt die',
    objection:
      'widerspruch|widerspreche|widersprechen|lege widerspruch|legen widerspruch|widerspruchsrecht|ich lehne|lehne nachträglich|keine werbung|keine mails|keine e mails|keine newsletter|keinen newsletter|keine anrufe|keine post|keine angebote|keine werbemails|keine weitere werbung|keinerlei werbung|abmelden|abbestellen|newsletter abbestellen|newsletter kündigen|vom newsletter|aus dem verteiler|aus ihrem verteiler|aus eurem verteiler|verteiler nehmen|von der liste|von ihrer liste|von eurer liste|nicht mehr kontaktieren|nicht mehr anrufen|nicht mehr anschreiben|nicht mehr schreiben|nicht verkaufen|nicht weiterverkaufen|nicht weitergeben|nicht an dritte|keine weitergabe|nicht für werbung|nicht zu werbezwecken|nicht zum trainieren|nicht für training|nicht für ki|nicht zum training|nicht für das training|nicht verwenden|nicht nutzen|nicht mehr nutzen|nicht mehr verwenden|nicht weiter verwendet|nicht weiter verarbeitet|nicht mehr verarbeitet|nicht mehr verarbeiten|weiter verwendet werden|verwendung meiner daten untersage|untersage ihnen|untersage die|nutzung meiner daten untersage|kein profiling|kein tracking|nicht tracken|hört auf mir|hören sie auf mir|schickt mir keine|schicken sie mir keine|mit werbung|werbung mehr|spam mehr|lasst mich in ruhe|opt out|meldet mich ab|melden sie mich ab|nehmt mich raus|nehmen sie mich raus|meld mich ab',
    withdraw_consent:
      'einwilligung widerrufen|widerrufe meine einwilligung|widerruf meiner einwilligung|widerruf der einwilligung|widerrufe ich meine|widerrufe hiermit meine|widerrufe die|widerrufe hiermit die|einwilligungswiderruf|einwilligung zurück|zustimmung zurück|zustimmung widerrufen|widerrufe meine zustimmung|ziehe meine einwilligung|ziehe meine zustimmung|einverständnis zurück|widerrufe mein einverständnis|nehme meine einwilligung|nehme meine zustimmung|stimme nicht mehr zu|nicht mehr einverstanden|willige nicht mehr|erlaubnis zurück|entziehe ihnen die erlaubnis|entziehe euch die erlaubnis|erlaube nicht mehr|erlaube euch nicht mehr|erlaube ihnen nicht mehr|widerrufe diese',
    information:
      'datenschutzerklärung|datenschutzbestimmungen|datenschutzhinweise|woher habt ihr|woher haben sie|woher ihr|woher sie meine|woher stammen|warum habt ihr meine|warum haben sie meine|warum speichert ihr|warum speichern sie|wozu braucht ihr|wozu brauchen sie|wofür nutzt ihr|wofür verwendet ihr|wofür verwenden sie|wofür nutzen sie|wofür braucht|wofür werden meine|zu welchem zweck|welchem zweck|welche zwecke|an wen gebt ihr|an wen geben sie|an wen werden|an wen wurden|mit wem teilt ihr|mit wem teilen sie|wer hat zugriff|wer bekommt meine|wer sieht meine|wie lange speichert|wie lange speichern|wie lange werden meine|wie lange bewahrt|wie lange behaltet|wie lange bleiben|rechtsgrundlage|auf welcher grundlage|was macht ihr mit meinen|was machen sie mit meinen|was passiert mit meinen|was geschieht mit meinen|wer ist euer datenschutzbeauftragter|wer ist ihr datenschutzbeauftragter|wo werden meine daten|wo liegen meine daten|wo sind meine daten|in welchem land|gebt ihr meine daten|geben sie meine daten|verkauft ihr meine|wie schützt ihr|wie schützen sie|wie werden meine daten geschützt|welche dritten|an wen gebt|an wen übermitteln|an wen leiten',
    complaint:
      'beschwerde einreichen|beschwerde nach|beschwerde gegen|beschwerde gemäß|beschwerde über|beschwerde wegen|beschwere mich|beschweren|datenschutzbeschwerde|reiche beschwerde|lege beschwerde|datenschutzverstoß|datenschutzverletzung|verstoß gegen|verstößt gegen|aufsichtsbehörde|datenschutzbehörde|landesdatenschutz*|datenpanne|datenleck|illegal|rechtswidrig*|unrechtmäßig*|ohne meine zustimmung|ohne meine einwilligung|ohne meine erlaubnis|ohne mich zu fragen|ohne mein einverständnis|unverschämtheit|missbrauch*|anzeige erstatten|anzeigen',
    child:
      'mein sohn|meines sohnes|meinem sohn|meine tochter|meiner tochter|mein kind|meines kindes|meine kinder|meiner kinder|unser kind|unseres kindes|unser sohn|unsere tochter|minderjährig*|erziehungsberechtigt*|als elternteil|als mutter|als vater|sorgeberechtigt*',
    client:
      'im auftrag|im namen von|im namen meines|mein mandant|meine mandantin|meines mandanten|meiner mandantin|unser mandant|unseres mandanten|unsere mandantin|vollmacht|bevollmächtigt*|ich vertrete|wir vertreten|in vertretung|mandantschaft|als vertreter',
    deceased:
      'verstorben*|gestorben|todesfall|nachlass|erbe von|erbin|testamentsvollstrecker*|sterbeurkunde|hinterbliebene*',
  },
  topics: {
    share:
      'weitergeb*|weitergegeben|weiterverkauf*|verkauf*|teilen|teilt|geteilt|übermittel*|weiterleit*|weitergeleitet|herausgeb*|aushändig*|verscherbel*|geben sie|gebt',
    others:
      'dritte*|partner*|firmen|unternehmen|adresshändler*|werbepartner*|andere firmen|anderen firmen|konzern*|dienstleister*|fremde|jemand anderen|sonst wen',
    trace:
      'weg|raus|rausschmeiß*|schmeißt|verschwind*|vernicht*|wegmach*|entfern*|tilg*|spur|nirgends|nirgendwo|nichts mehr|übrig|austragen|streich*|rausnehm*|auflös*|bereinig*|wegwerf*|vergesst mich|kein* mehr|nie da gewesen|nie existiert|als ob ich|als wäre ich|runter damit|rückgängig|rauswerfen|gelöscht|getilgt|keiner mehr sieht|nichts von mir|weg haben|wegnehmen|nehmt die|schließt mein|tonne|herausnehm*|abmelden und löschen',
    record:
      'akte*|patientenakte|unterlagen|kartei|verlauf|historie|aufzeichnung*|mitschnitt*|notizen|vermerke|protokoll*|befund*|dossier|krankenakte|dokumentation|schriftwechsel',
    copy: 'kopie*|ausdruck|übersicht|aufstellung|auszug|liste|abschrift|auskunft|zusammenstellung|schwarz auf weiß|alles was ihr|was ihr von mir|was sie von mir|was sie über mich|was ihr über mich|habt ihr noch',
    see: 'sehen|einsehen|einsicht|anschauen|wissen|erfahren|zeig*|interessier*|intressier*|neugierig|nachlesen|mitteil*|sagt mir|sagen sie mir|was haben sie denn|über mich|von mir habt',
    switch:
      'wechsel*|anderen anbieter|anderer anbieter|neuen anbieter|andere app|anderen app|andere bank|neue bank|konkurrenz|umzieh*|zieh* zu|anderswo|woanders|neue versicherung|neuer arzt',
    format:
      'csv|json|xml|excel|maschinenlesbar*|datei|importier*|exportier*|einlesen|hochladen|mitnehmen|übertragen|format|usb|einspielen|lesbar*',
    dispute:
      'bestreit*|strittig|streit|prüf*|geklärt|klärung|stimmt nicht|richtigkeit|gericht*|anwalt|anwältin|prozess|verfahren|solange|bis zur|bis zum|bis das|einspruch|widerspruch läuft|zwischenzeit|gehört mir nicht|nicht von mir|beweis*|falsch erhoben|gerichtstermin|untersuch*',
    freeze:
      'sperr*|einfrier*|eingefroren|nicht anrühren|nicht anfassen|liegen lassen|aufbewahr*|nur aufheben|aufheben|pausier*|auf eis|stilllegen|nicht benutzen|nicht verwenden|nicht nutzen|nirgends verwendet|rühren sie|nicht weg damit|ruhen lassen|unangetastet|niemand|keiner|bis dahin|ruhen|inzwischen|unterdessen|finger weg',
    first: 'erst|zuerst|zunächst|danach|dann|anschließend|sobald|vorher|bevor|hinterher',
    leak: 'datenpanne|datenleck|preisgegeben|vorgelesen|weitererzähl*|ausgeplaudert|nachbar*|falschen kollegen|falsche person|an den falschen|an einen fremden|geschickt an|ohne zu fragen|ohne mich zu|offengelegt|schweigepflicht|verletz*|verstoß*|kolleg*|laut|vor allen|mitgehört|herumerzählt|offen herum|krankheit',
    authority:
      'datenschutzbehörde*|aufsichtsbehörde*|landesdatenschutz*|datenschutzbeauftragte* des landes|behörde|melden|anzeig*|aufsicht|melde das|melde ich|zeige sie an|anwalt|presse',
    remedy:
      'beschwer*|beschwerde|stellungnahme|unding|unverschämt*|skandal*|stinksauer|förmlich|erklärung|konsequenzen|entschuldigung|inakzeptabel|beschwerde ein|melde das|offiziell|untersuch*|nachgeh*|entschädigung|schadenersatz|empört|rechenschaft',
    howlong: 'wie lange|wie lang|aufbewahrungsfrist|speicherdauer|wann wird gelöscht',
    why: 'warum|wieso|weshalb|wozu|zweck*|rechtsgrundlage|woher|von wem|an wen|was macht ihr mit|was passiert|wer bekommt',
    officer: 'datenschutzbeauftragte*|datenschutzerklärung|datenschutzhinweis*|cookies|dsb|datenschutzrichtlinie',
    camera: 'kamera*|überwachungskamera*|videoüberwachung|aufnahmen',
    calls:
      'anruf*|anrufen|ruft|angerufen|sms|whatsapp|mails|e mails|emails|post|briefkasten|briefe|prospekt*|nachrichten|kontaktier*|anschreib*|telefonier*|zusend*',
    enough:
      'genug|schluss|satt|ruhe|nervt|genervt|es reicht|reicht|letzte warnung|aufhören|hört auf|hören sie auf|belästig*|nie wieder|spam*|keine lust|schluss damit|damit ist schluss|jetzt reicht|keinen bock|unterlassen|kein interesse|nicht interessiert|lasst mich',
    order:
      'bestell*|paket|lieferung|geliefert|versand|sendung|warenkorb|buchung|gebucht|reservier*|artikel|position|gutschein*|rücksendung|ware|ticket*|tracking*',
    bill: 'rechnung*|abbuch*|abgebucht|erstatt*|zahlung*|bezahl*|gebühr*|mahnung|preis*|betrag|quittung|lastschrift|beitrag',
    cancel: 'kündig*|stornier*|abbestell*|beenden',
    subscription: 'abo|abonnement|vertrag|mitgliedschaft|zeitschrift*|premium*|tarif|fitnessstudio|zeitung',
    login:
      'passwort|kennwort|einlogg*|anmelden|login|komme nicht|komm nicht|zugang|fehlermeldung|absturz|stürzt|ausgesperrt|zurücksetzen|bestätigungscode',
    shop: 'geöffnet|öffnungszeit*|termin|kaputt|defekt|reparatur|techniker|garantie|größe|umtausch*|auf lager|anleitung|wieviel kostet|monteur|browserverlauf|samstag',
    thanks: 'danke für|vielen dank für|erledigt|angekommen|super service|zufrieden|hat geklappt|hat sich erledigt',
    moved:
      'umgezogen|umzug|neue anschrift|neue adresse|geheiratet|heiße jetzt|heirat|geschieden|alte anschrift|alte adresse|neue nummer|wohne',
    mistake:
      'falsch*|tippfehler|verschrieb*|schreibweise|richtig ist|richtig:|statt|muss heißen|stimmt nicht|fehler*|zahlendreher|veraltet|geschrieben|richtigstell*|korrigier*|korrektur|bericht*|anpass*|ändern|ändert|fehlt ein|familienstand|änder*|quatsch|berichtigen|ändern sie',
    agreed:
      'zugestimmt|einwillig*|eingewilligt|erlaubt|erlaubnis|zustimmung|einverstanden|häkchen|unterschrieben|genehmigt',
    regret:
      'anders überlegt|zurücknehm*|nehme ich|nehm ich|zurück|nicht mehr|rückgängig|umentschieden|widerruf*|ziehe|revidier*',
    all: 'alles|alle|sämtliche*|komplett*|ganze*|gesamte*|restlos|vollständig*|jede*|überall|den kram',
    only: 'nur|lediglich|bloß|sondern|nicht löschen|nicht das konto|behalten|bitte nicht|versehentlich',
    photo:
      'foto*|bild|bilder|gesicht|standort|stimme|gesundheit*|forschung|studie|krankengeschichte|aufnahmen meiner|film*|gefilmt|video*|interview',
    left: 'kein kunde mehr|ausgetreten|nicht mehr kunde|damals|früher|nie registriert|registriert|jahren|abgemeldet|gekündigt habe|ich bin weg|ich gehe|tschüss|je kunde war|kunde war|patient|in den neunzigern|von damals|angemeldet hat|austritt|trete aus',
    household: 'kind|sohn|tochter|mutter|vater|mann|frau|eltern|oma|opa|verstorben*|gestorben|tod|nachlass',
    practice:
      'gespeichert|algorithmus|automat*|mitgelesen|liest jemand|wer liest|server stehen|ki|trainier*|entscheid*|anonym*|verschlüsselt|landet|wo landen|bleibt der|bleiben die|wer hat zugriff|wohin|außerhalb der eu',
    needless:
      'nicht nötig|braucht nicht|brauchen nicht|müsst nichts|müssen nichts|nichts dagegen|alles gut|hat sich geklärt',
    unlist:
      'verteiler|newsletter*|austragen|abmelden|abbestellen|mailingliste|werbung|werbe*|gutschein*|rabatt*|angebote|aktion*',
    profile:
      'profil*|kaufverhalten|einkaufsverhalten|einkäufe|auswert*|ausgewertet|personalisiert*|zugeschnitten*|tracking|verfolg*|surfverhalten|analysier*',
    stuff: 'kontakte|playlists|nachrichten|favoriten|trainings*|hörverlauf|werte|chats',
    waiting: 'nachgehakt|immer noch nicht|bis heute|keine antwort|wo bleibt|vor wochen|wie oft noch',
  },
  identity: {
    name: 'name|vollständiger name|vor und nachname|vorname und nachname|mein name|vorname nachname|name vorname',
    email:
      'email|e mail|e mail adresse|emailadresse|mail|mailadresse|meine e mail|meine e mail adresse|meine emailadresse',
    phone:
      'telefon|telefonnummer|tel|handy|handynummer|mobil|mobilnummer|rufnummer|meine telefonnummer|meine handynummer|meine nummer',
    customer:
      'kundennummer|kundennr|kunden nr|kd nr|kunden nummer|meine kundennummer|mitgliedsnummer|vertragsnummer|kontonummer|kunden id|benutzer id|mitglieds nr|kundenkennung',
    account: 'benutzername|nutzername|mein nick|nickname|kontoname|accountname|mein benutzername|mein login',
    handle: 'konto|account|benutzer|nick|login|nutzer',
    born: 'geburtsdatum|geboren am|geb am|geb|geburtstag|mein geburtsdatum',
    address:
      'adresse|anschrift|straße|strasse|straße adresse|straße hausnummer|straße und hausnummer|wohnanschrift|ständiger wohnsitz|wohnsitz|postanschrift|meine adresse|meine anschrift|wohnhaft in|ich wohne in der',
    place: 'plz|stadt|ort|plz stadt|plz ort|plz und ort|wohnort|postleitzahl',
    country: 'land|staat',
    iAm: 'mein name ist|ich heiße|ich heisse|mein name lautet|hier ist|ich bin der|ich bin die|ich bin herr|ich bin frau',
    closing:
      'mit freundlichen grüßen|mit freundlichen grüssen|freundliche grüße|freundliche grüsse|viele grüße|beste grüße|liebe grüße|grüße|gruß|gruss|lg|vg|mfg|mit besten grüßen|hochachtungsvoll|danke|vielen dank|schöne grüße|herzliche grüße|mit freundlichem gruß|besten dank|dankeschön',
    live: 'wohnhaft|ich wohne|wohne in|ich wohne in|ich lebe in|wohnhaft in|mein wohnsitz ist in|ansässig in|ich bin aus|ich komme aus',
  },
};
