import type { Language } from '../reader/concepts.ts';

/** French. */
export const fr: Language = {
  tag: 'fr',
  words:
    'le la les de des du et à un une je vous que qui ne pas en est mes mon ma me pour dans sur avec ce cette vos votre nous plus par au aux bonjour merci ai suis avez bien cordialement monsieur madame il elle on se si tout tous mais comme fait être j qu',
  concepts: {
    ask: 'merci de|je veux|je veut|je voudrais|je souhaite|je souhaiterais|je demande|je vous demande|je vous prie|je viens par la présente|par la présente|veuillez|pouvez vous|pourriez vous|vous serait il possible|je désire|j aimerais|j exige|je réclame|s il vous plaît|svp|stp|prière de|j exerce|exercer|je sollicite|j ai besoin|il faut|je tiens à|demande de|en application|conformément|au titre de|en vertu|je requiers|faites|vous voulez bien|je vous invite|je vous saurais gré|j entends',
    not: 'ne|n|pas|sans|jamais|plutôt que|au lieu de|inutile de|surtout pas',
    keep: 'ne supprimez pas|ne supprimer pas|ne pas supprimer|ne pas effacer|n effacez pas|sans supprimer|sans effacer|sans les supprimer|sans les effacer|sans tout effacer|sans rien supprimer|sans rien effacer|plutôt que de supprimer|plutôt que supprimer|plutôt que de les supprimer|plutôt que de les effacer|ne les supprimez pas|ne les effacez pas|je ne veux pas supprimer|je ne demande pas la suppression|je ne demande pas l effacement|pas que vous supprimiez|pas que vous effaciez|ni supprimer|ni effacer|rien supprimer|avant de supprimer',
    erase:
      'suppri*|supri*|supress*|suppress*|efface*|éfface*|effac*|enlev*|retir*|détrui*|destruction|élimin*|radi*|radier|purge*|nettoy*|virez|virer|dégage*|balanc*|jeter|jetez|bazarde*|poubelle|clôtur*|cloture*|ferm*|résilier mon compte|désactiv*|faire disparaître|disparaître|disparaisse*|fassiez le ménage|vider|videz|anonymis*',
    data: 'données|donnée|donnees|données personnelles|données à caractère personnel|informations|information|infos|info|tout ce que vous avez|tout ce que vous savez|tout ce que vous détenez|tout ce qui me concerne|tout ce que vous possédez|tout ce que vous gardez|ce que vous avez sur|ce que vous savez|ce que vous détenez|ce que vous stockez|ce que vous conservez|dossier|dossiers|fiche|fichier|fichiers|base de données|vos bases|renseignements|coordonnées|historique|mes traces|toute trace|traces|tout|mon identité|mon existence|bdd|mon mail|mon adresse mail|mon numéro|mon nom|mon email|mon adresse|mon adresse e mail|mes mails',
    account: 'compte|comptes|profil|inscription|espace client|adhésion|compte client',
    about:
      'sur moi|me concernant|me concerne|mes|mon|ma|à mon sujet|à mon propos|sur ma personne|sur mon compte|personnelles|que je vous ai|que j ai fourni*|m appartenant|moi|mon nom|me concernent',
    get: 'envoy*|communiqu*|transmettre|transmettez|transmission|fourni*|montr*|copie|copies|accès|accéder|consulter|voir|connaître|obtenir|recevoir|donner|donnez|remettre|savoir|récupérer|récupération|dire|dites|lister|liste|relevé|extrait|indiquer|indiquez|préciser|faire parvenir|adresser|export',
    what: 'quelles|quels|quelle|quel|quoi|ce que|ce qu|tout ce|si vous|l ensemble|toutes|tous|qu est ce|combien|ce qui|l intégralité|intégralité|la totalité|copie',
    hold: 'avez|détenez|conservez|stockez|possédez|traitez|collectez|gardez|savez|enregistr*|disposez|détenues|conservées|stockées|collectées|traitées|avez collecté|ont été|figure*|recueilli*|sait|détient|a|archiv*|ayez|connaissez|gardiez|conserviez',
    fix: 'corrig*|rectifi*|modifi*|chang*|mettre à jour|mise à jour|mettez à jour|actualis*|compléter|complétez|remplac*|réactualis*|maj|réviser|mettre au propre',
    field:
      'nom|prénom|patronyme|adresse|adresse mail|adresse e mail|adresse électronique|adresse postale|mail|email|e mail|courriel|date de naissance|naissance|téléphone|numéro|numéro de téléphone|portable|code postal|rue|ville|civilité|orthographe|coordonnées|fiche|dossier|informations|données|infos|état civil|situation|profession|sexe|nationalité|iban|rib|année de naissance|tel|numéro de tel',
    wrong:
      'faux|fausse|fausses|erron*|incorrect*|inexact*|erreur*|mal orthographi*|mal écrit*|faute|coquille|obsolète*|périmé*|ancien|ancienne|pas à jour|plus à jour|n est pas le bon|pas la bonne|pas le bon|plus la bonne|plus le bon|trompé*|déménag*|mari*|divorc*|bonne adresse|incomplet*|incomplèt*|à la place|nouvelle adresse|a changé|ont changé|s écrit|plus bon|n est plus bon',
    stop: 'arrêt*|stop|stopp*|cess*|ne plus|plus recevoir|marre|ras le bol|n en peux plus|ne veux plus|ne veut plus|veux plus|veut plus|souhaite plus|désabonn*|désinscri*|retir* de|enlev* de|m enlever|me retirer|me désinscrire|n envoyez plus|ne m envoyez plus|assez|lâch*|fichez moi la paix|foutez moi la paix|laissez moi tranquille|ne pas recevoir|refuse|je m oppose|pas que vous|ne pas utiliser|n utilisez|ne souhaite pas|ne veux pas|ne désire plus|n accepte pas|opposition|oppose|interdi*',
    marketing:
      'pub|pubs|publicit*|marketing|newsletter*|newletter*|promo|promos|promotion*|offres|offre|démarchage|démarcher|prospection|commercial*|sms|spam*|profilage|mails|emails|e mails|appels|m appeler|appeler|sollicitations|solliciter|courriers|courrier|lettre d information|lettres d information|mailing*|ciblage|ciblé*|entraîner|entraînement|ia|intérêt légitime|revendre|vendre|vente|partag*|cession|céder|partenaires|statistiques|message* publicitaire*|catalogue*|relances|profiler|contacter',
    list: 'liste de diffusion|listes de diffusion|liste d envoi|mailing list|liste de pub|liste de pubs|listes de pub|liste marketing|liste|listes|newsletter|newsletters|diffusion|abonnés',
    withdraw:
      'retire|retirer|retrait|révoque|révoquer|revenir sur|reviens sur|annule|annuler|reprends|reprendre|n autorise plus|ne consens plus|supprimer|révocation|retirez',
    consent: 'consentement|consentements|accord|autorisation|permission|acceptation',
    thing:
      'commande|commandes|colis|livraison|facture|factures|conversation|discussion|un message|photo|photos|mot de passe|mdp|article|produit|panier|abonnement|rendez vous|réservation|avis|commentaire|publication|application|appli|remboursement|paiement|carte|bon d achat|code promo|cookies|virus|doublon|formulaire|cv|candidature|contrat|prix|tarif*|garantie|chat|playlist|horaires|catalogue produits|devis|stage',
    how: 'comment|est il possible|est ce possible|où puis je|où est ce que|où trouver|puis je|peut on|est ce que je peux|y a t il|que se passe t il|comment faire pour',
    done: 'avez supprimé|avez effacé|a été supprimé*|a été effacé*|ont été supprimé*|ont été effacé*|été supprimé*|été effacé*|supprimé par erreur|effacé par erreur|j ai supprimé|j ai effacé|s est supprimé|récupérer mon compte|restaurer|bloqué*|merci d avoir supprimé|application a effacé|a effacé|a supprimé|les récupérer',
    before:
      'j ai demandé|j avais demandé|je vous ai demandé|j ai déjà|je vous ai déjà|j ai envoyé|je vous ai envoyé|j avais envoyé|ma demande du|ma précédente|mon précédent|ma dernière demande|sans réponse|pas de réponse|aucune réponse|pas reçu de réponse|n ai pas reçu|toujours rien|toujours pas|il y a deux semaines|il y a un mois|il y a 15 jours|relance|rappel|je reviens vers vous|comme demandé|mise en demeure|le mois dernier j|malgré ma demande|suite à ma demande|où en est|votre réponse du|en réponse à votre|pour la deuxième fois|2e fois|nouvelle fois',
    threat:
      'à défaut|faute de|sinon|je me réserve le droit|sans réponse de votre part|si vous ne répondez|en l absence de réponse|je saisirai|je n hésiterai pas|en cas de refus|dans le cas contraire|je serai contraint',
    if: 'si j ai|si vous|au cas où|dans le cas où|si je|lorsque|dans la mesure où|si mes',
    retract:
      'annule ma demande|annulez ma demande|annuler ma demande|retire ma demande|oubliez ma demande|ne tenez pas compte de ma|ne tenez plus compte|j ai changé d avis|laissez tomber|laisser tomber|renonce à ma demande|finalement je garde|ma demande n a plus lieu',
    until: 'tant que|jusqu à|le temps de|le temps que|en attendant|pendant que|pour l instant|d ici là',
    court: 'tribunal|procès|justice|litige|juge|preuve*',
    server: 'serveur*|systèmes|bases|fichiers',
    none: 'aucun|aucune|rien|plus|personne|nul',
    access:
      'droit d accès|droit d acces|demande d accès|accès à mes données|accès aux données|accès à mes informations|accès à l ensemble|accéder à mes|accéder à toutes|accéder aux données|copie de mes|copie de toutes|copie des données|copie de l ensemble|copie intégrale|copie complète|consulter mes données|consulter mon dossier|consulter les données|quelles données|quelles informations|quelles infos|quels renseignements|quelles sont les données|quelles sont les informations|vous avez quoi|vous savez quoi|avez quoi comme|qu avez vous|qu est ce que vous avez|qu est ce que vous savez|que savez vous|que vous savez sur moi|ce que vous savez de moi|communiquer l ensemble des données|communiquer toutes les|communiquer les données|savoir ce que vous|voir ce que vous|connaître les données|connaître les informations|si vous détenez|si vous traitez|si vous avez des données|si vous avez des infos|si vous possédez|confirmer si des données|me confirmer si|détenez vous|avez vous des données|avez vous des infos|avez vous des informations|l origine des|la durée de conservation|durée de conservation prévue|destinataires de mes données|les destinataires|voir mes données|voir mes infos|voir mon dossier|mon dossier complet|tout ce que vous avez comme|dossier que vous avez sur moi|fiche que vous avez|la liste des données|récapitulatif des données|récapitulatif de toutes|extrait de mes données',
    portability:
      'portabilité|portabilite|format structuré|lisible par machine|lisible par une machine|couramment utilisé|format exploitable|format réutilisable|format ouvert|format standard|csv|json|xml|excel|tableur|autre prestataire|autre fournisseur|nouveau prestataire|nouveau fournisseur|autre opérateur|autre service|autre responsable|concurrent|transférer mes données|transférez mes données|transfert de mes données|transfert direct|transmettre directement|exporter mes|export de mes|exporter mon|exporter l|export complet|exporter toutes|exportez|emporter mes|récupérer mes données pour|récupérer toutes mes données|récupérer mes données|récupérer mon historique|réutiliser ailleurs|importer ailleurs|autre plateforme|autre site|ailleurs|changer de prestataire|changer de fournisseur|télécharger mes données|télécharger toutes mes',
    erasure:
      'droit à l oubli|droit à l effacement|droit de suppression|droit à la suppression|droit d effacement|oubliez moi|m oublier|demande d effacement|demande de suppression|supprimez moi|supprimer mon compte|suppression de mon compte|suppression du compte|supprimez mon compte|suprimer mon compte|clôturer mon compte|clôture de mon compte|fermer mon compte|fermez mon compte|fermeture de mon compte|fermeture du compte|désactiver mon compte|effacer toutes|effacez toutes|effacer tout|effacez tout|effacez moi|supprimer tout|supprimez tout|supprimez toutes|supprimer toutes|supprimer mes|supprimez mes|effacer mes|effacez mes|suprimer mes|effacement de mes|effacement des données|effacement de l ensemble|effacement de toutes|suppression de mes|suppression de toutes|suppression des données|plus rien sur moi|plus rien avoir sur moi|ne plus apparaître|plus figurer|plus exister|plus aucune trace|aucune trace|plus de trace|disparaître de vos|disparaître de votre|sortir de vos fichiers|sortir de votre base|sortez moi de vos|retirer de vos fichiers|retirez moi de vos fichiers|rayez moi|rayer de vos|radiez moi|enlevez moi de vos fichiers|enlever de vos fichiers|enlever de votre base|ne gardiez plus|ne conserviez plus|ne conservez plus|ne gardez plus|ne gardez rien|que vous gardiez mes|détruire mes|détruisez',
    rectification:
      'droit de rectification|droit à la rectification|demande de rectification|rectifier|rectification|corriger mon|corriger ma|corriger mes|corrigez mon|corrigez ma|corrigez mes|corriger l|correction de|modifier mon adresse|modifier mon nom|modifier mes coordonnées|modifier mon mail|changer mon adresse|changer mon nom|changer d adresse|changement d adresse|changement de nom|changé d adresse|changé de nom|changé de numéro|changé d email|changé de mail|mettre à jour mon|mettre à jour mes|mettre à jour ma|mise à jour de mon|mise à jour de mes|mise à jour de ma|mal orthographié|mal écrit|j ai déménagé|je viens de déménager|nouvelle adresse|mon nouveau nom|mon nouveau numéro|nom de jeune fille|nom d épouse|est erroné|est erronée|sont erronées|sont inexactes|est inexacte|données inexactes|pas mon nom|pas mon prénom|pas mon adresse|pas ma date|la bonne adresse|la bonne est|la bonne date|le bon numéro|l adresse exacte|ancienne adresse|vous vous êtes trompé|vous avez mis|vous avez écrit|erreur dans mon|erreur dans ma|erreur sur mon|erreur sur ma|erreur dans mes|erreur sur mes|s écrit',
    restriction:
      'limitation du traitement|limitation de traitement|limitation|droit à la limitation|limiter le traitement|limitez le traitement|limiter l utilisation|limiter l usage|limitez l utilisation|limitez l usage|restreindre|restreignez|geler|gelez|gel de|gel du|bloquer mes données|bloquez mes données|bloquer l utilisation|bloquer le traitement|bloquez le traitement|bloquer mon dossier|bloquez mon dossier|suspendre|suspendez|suspension du traitement|suspension de|mettre en pause|mettez en pause|en pause|mettre de côté|le temps que vous vérifi*|le temps de vérifier|le temps de la vérification|le temps que|en attendant que|en attendant la vérification|en attendant le résultat|en attendant votre|pendant la vérification|pendant que vous vérifi*|tant que vous n avez pas vérifi*|tant que vous n avez pas|jusqu à ce que vous|jusqu à la fin du litige|jusqu à vérification|jusqu à la fin|ne les utilisez plus|ne plus les utiliser|ne plus utiliser mes données tant|conservez les mais|conserver mais|gardez les mais|gardez mes données mais|conservez mes données mais|conserviez mes données sans|sans les utiliser|sans les exploiter|ne touchez plus|ne touchez pas|n y touchez|plus y toucher|mettre sous séquestre|conserver pour un procès|j en ai besoin pour|besoin pour ma défense|action en justice en cours',
    objection:
      'je m oppose|m opposer|m y oppose|droit d opposition|opposition au traitement|opposition à|j oppose|mon opposition|désabonn*|désinscri*|désinscription|ne plus recevoir|plus recevoir|plus être contacté*|plus être démarché*|plus être sollicité*|plus être appelé*|ne plus être|arrêtez de m|arrêter de m|arrêtez vos|arrêtez les|stop les mails|stop pub|stop à la pub|stop aux|stop les|cessez de m|cessez d utiliser|cesser d utiliser|arrêtez d utiliser|arrêter d utiliser|ne plus utiliser mes|n utilisez plus mes|n utilisez pas mes|ne pas utiliser mes|que vous utilisiez mes|utilisées à des fins|utilisation de mes données à des fins|à des fins de prospection|à des fins commerciales|à des fins publicitaires|prospection commerciale|ne vendez pas|ne pas vendre|ne revendez pas|revente de mes|vendre mes données|revendiez|ne partagez pas|ne partagez plus|ne pas partager|ne transmettez plus|ne pas transmettre mes données|ne soient pas transmises|ne soient plus transmises|cédiez|refuse que|je refuse le profilage|profilage|ne me profilez|plus de pub|plus de mails|plus de newsletter|plus de sms|plus de démarchage|plus de publicité|plus d appels|plus vos offres|plus vos mails|plus vos newsletters|ne me contactez plus|ne m appelez plus|ne m écrivez plus|ne m envoyez plus|laissez moi tranquille|décision automatisée|entraîner votre|entraîner vos|l entraînement de|bloctel|retirer de vos listes|retirer de vos liste|retirez moi de vos listes|retirez moi de votre liste|liste de diffusion|ne me démarchez plus|me démarcher',
    withdraw_consent:
      'retire mon consentement|retirer mon consentement|retrait de mon consentement|retrait du consentement|retire le consentement|retire ce consentement|retire mon accord|retirer mon accord|retire mon autorisation|retirer mon autorisation|révoque mon consentement|révoquer mon consentement|révoque l autorisation|révoque mon|révoque tout consentement|reviens sur mon accord|reviens sur mon consentement|revenir sur mon consentement|revenir sur mon accord|annule mon consentement|annuler mon consentement|ne consens plus|ne suis plus d accord|plus d accord pour que|je n accepte plus|n autorise plus|ne vous autorise plus|n êtes plus autorisé*|consentement que j avais donné|consentement que j ai donné|accord que j avais donné|reprends mon consentement',
    information:
      'politique de confidentialité|pourquoi avez vous mes|pourquoi vous avez mes|pourquoi détenez vous|pourquoi collectez vous|pourquoi traitez vous|comment avez vous eu|comment avez vous obtenu|comment vous avez eu|d où vient|d où viennent|d où tenez vous|où avez vous eu|où avez vous trouvé|qui vous a donné|à qui vendez vous|à qui transmettez vous|à qui vous transmettez|à qui vous donnez|avec qui partagez vous|avec qui vous partagez|qui a accès à mes|que faites vous de mes|que faites vous avec mes|ce que vous faites de mes|ce que vous faites avec mes|à quoi servent|à quoi vous servent|à quoi sert|combien de temps gardez|combien de temps conservez|combien de temps vous gardez|combien de temps mes|pendant combien de temps|sur quelle base légale|base légale|base juridique|quelle finalité|quelles finalités|finalités du traitement|pour quelles raisons|délégué à la protection|qui est votre dpo|contacter votre dpo|où sont stockées|où sont hébergées|dans quel pays|droit à l information|droit d être informé|comment sont protégées|comment protégez vous|comment utilisez vous mes|comment sont utilisées',
    complaint:
      'porter plainte|porte plainte|dépose plainte|déposer plainte|déposer une plainte|dépose une plainte|déposer une réclamation auprès|plainte auprès|plainte contre|plainte concernant|plainte conformément|introduire une plainte|introduire une réclamation|introduis une plainte|introduis une réclamation|réclamation concernant mes données|réclamation auprès|réclamation contre|réclamation conformément|réclamation au titre|je me plains|signaler à la cnil|saisir la cnil|saisi la cnil|saisis la cnil|cnil|autorité de contrôle|autorité de protection|violation de mes données|violation de ma vie privée|fuite de données|illégal*|sans mon consentement|sans mon accord|sans mon autorisation|sans me demander|à mon insu|c est scandaleux ce que vous faites de mes',
    child:
      'mon fils|ma fille|mon enfant|mes enfants|notre fils|notre fille|notre enfant|enfant mineur|représentant légal|en tant que parent|en qualité de parent|tuteur|tutrice|autorité parentale|mon petit',
    client:
      'mon client|ma cliente|notre client|notre cliente|au nom de|pour le compte de|mandaté|mandatée|procuration|mandat|en qualité d avocat|je représente|nous représentons|mandataire',
    deceased:
      'décédé|décédée|décès|défunt|défunte|feu mon|est mort|est morte|succession|héritier|héritière|mon père est mort|certificat de décès',
  },
  topics: {
    share:
      'partag*|vend*|revend*|transm*|communiqu*|ced*|céd*|cession|donn* à|donné|donnez|refil*|divulgu*|transfér*|fournis à',
    others:
      'tiers|partenaire*|sociét*|entreprise*|annonceur*|courtier*|autres|prestataire*|sous traitant*|n importe qui',
    trace:
      'trace|disparai*|dispara*|virez|virer|dégag*|oubli*|enlev*|retir*|rien garder|plus rien|nettoy*|détrui*|bazard*|sortir de vos|sortez moi|radi*|plus exister|purg*|jet*|comme si je|jamais existé|jamais inscrit|ne plus rien y laisser|faire disparaître|faites disparaître|rayez moi|effac*|supprim*|ôte*|aucune trace|plus de profil|ni profil|ni photos|fermez mon|clôtur*|faites le ménage|partout',
    record:
      'dossier*|fiche|historique|enregistrement*|commentaire*|notes|compte rendu|comptes rendus|dossier médical|archives|courriers|échanges|relevé*',
    copy: 'copie*|double|relevé|récapitul*|extrait|liste|la totale|synthèse|détail|inventaire|photocopie*|tout ce que vous avez|ce que vous détenez|ce que vous avez sur|vous avez quoi',
    see: 'voir|consulter|savoir|connaître|connaitre|montr*|regard*|dites moi|dites moi|curieu*|aimerai*|prendre connaissance|lire|découvrir|quoi sur moi|sur moi',
    switch:
      'concurren*|chang* d |chang* de|autre opérateur|autre application|autre appli|autre banque|nouvel assureur|nouvelle banque|ailleurs|migr*|passe chez|pars chez|nouveau fournisseur|autre fournisseur',
    format:
      'csv|json|xml|excel|lisible*|exploitable*|import*|export*|fichier|format|récupérer|récup*|réutilis*|télécharg*|transposable|portab*|relire',
    dispute:
      'contest*|litige|vérif*|exact*|désaccord|tribunal|avocat|procès|juge*|tant que|jusqu à|en attendant|d ici là|le temps|réclamation en cours|justice|régl*|pas à moi|preuve*|prouver|pas la mienne|note que',
    freeze:
      'gel*|geler|gelez|bloqu*|suspend*|mettez en pause|pause|conserv* mais|n y touchez|ne touchez|en l état|limit*|que personne|ne plus utiliser|sans les utiliser|verrouill*|cesser d utiliser|arrêtez de vous en servir|stand by|au frais|ne doit l|ne doit les|plus personne|sans y toucher|personne|en attendant|laissez de côté|mettez de côté',
    first: 'd abord|ensuite|puis|après|avant|une fois|dès que|premier temps',
    leak: 'fuit*|divulgu*|donné mon|donné mes|envoyé mon|envoyé mes|sans me demander|sans mon accord|voisin*|collègue*|inconnu*|piraté*|violation|atteinte|mauvaise personne|à haute voix|ex mari|publié*|exposé*|crié|devant tout le monde|entendu|dans mon dos|à mon insu|maladie',
    authority: 'cnil|autorité|défenseur|régulateur|rgpd|signaler|signalement|avocat|presse|autorités',
    remedy:
      'plainte*|réclam*|scandal*|inadmissible|inacceptable|explication*|honte*|porte réclamation|dénonc*|grave|signaler|mécontent*|dépose une|officiel*|enquêt*|excuses|dédommag*|indemnis*|choqué*|furieu*|rendre des comptes',
    howlong: 'combien de temps|durée de conservation|durée|pendant combien|conservez vous|gardez vous|gardé',
    why: 'pourquoi|finalité*|base légale|dans quel but|d où|à quoi ser*|à qui|qui a accès|comment avez vous eu|que faites vous|ce que vous faites',
    officer: 'dpo|délégué|politique de confidentialité|mentions légales|protection des données|cookies|charte',
    camera: 'caméra*|vidéosurveillance|vidéo*',
    calls:
      'appel*|téléphon*|sms|texto*|mails|mail|e mail*|email*|courrier*|démarch*|messages|boîte aux lettres|écrivez|écrire|contact*|sollicit*',
    enough:
      'marre|assez|stop|ras le bol|ras le bol|paix|fich* moi|fout* moi|lâch* moi|dernière fois|harcel*|harcèl*|tranquille|spam*|arrêt*|cess*|saoul*|gonfl*|ça suffit|suffit|terminé|interdiction|pas intéressé*|aucun intérêt|lassé*|stoppez',
    order:
      'commande*|colis|livraison|livré|panier|réservation|réserv*|article*|code promo|suivi|retour|bon de|billet*|taille|échang*|produit*',
    bill: 'factur*|rembours*|paiement*|pay*|prélèv*|prix|tarif*|frais|carte bancaire|reçu|montant à payer|débit*',
    cancel: 'résili*|annul*|interromp*|mettre fin',
    subscription: 'abonnement|forfait|contrat|adhésion|magazine|salle de sport|premium',
    login:
      'mot de passe|connecter|connexion|identifiant*|espace client|bug|bogue|erreur 4|réinitialis*|plante|code de validation|plus accès|accéder à mon compte|me connecter',
    shop: 'horaire*|ouvert*|ferm* le|rendez vous|panne|technicien|répar*|garantie|notice|en stock|piscine|cassé*|ne marche|ne fonctionne|dépann*',
    thanks: 'merci pour|merci beaucoup pour|bien reçu|résolu|parfait|c est réglé|c est bon',
    moved:
      'déménag*|nouvelle adresse|marié*|divorcé*|nouveau numéro|nom de jeune fille|ancienne adresse|changé de nom|habite',
    mistake:
      'erreur dans|faux|fausse|faute*|erron*|mal orthographi*|incorrect*|inexact*|au lieu de|et non|pas le bon|se trompe|trompé|coquille|périmé*|obsolète*|corrig*|rectifi*|mettre à jour|modifi*|tréma|accent|code postal|s écrit|orthographe|changez|est faux|est fausse|pas à jour|l orthographe',
    agreed: 'accord|consent*|accepté|autoris*|permission|dit oui|coché|signé|donné mon accord|approuv*',
    regret: 'changé d avis|reviens sur|revenir sur|finalement|ne suis plus|plus d accord|rétract*|retire|annul*',
    all: 'tout|toute|toutes|tous|totalité|intégral*|complet*|complète*|entier*|la moindre|partout|ensemble des|l ensemble',
    only: 'seulement|juste|uniquement|simplement|surtout pas|ne supprimez pas|garder mon compte|conserver mon compte|par erreur|ne voulais pas',
    photo:
      'photo*|image*|visage|géolocalis*|position|voix|santé|recherche|étude|film*|tourné|vidéo*|interview|témoignage',
    left: 'plus client*|ancien client|n utilise plus|depuis des années|jamais inscrit|inscrit|parti|quitté|ne compte plus|je m en vais|je pars|ciao|adieu|été client|ancien patient|suivi chez vous|dans les années|inscrit* par|je quitte',
    household: 'enfant*|fils|fille|mère|père|mari|femme|parent*|grand *|décéd*|mort|défunt*|ex',
    practice:
      'stock*|algorithme*|automat*|qui lit|lues par|lu par|hébergé*|ia|entraîn*|décid*|anonym*|visiteurs|utilisez vous|où elle finit|où ça va|qui y a accès|hors de l europe|que deviennent|où sont',
    needless: 'pas la peine|pas besoin|inutile|c est déjà|n est plus nécessaire',
    unlist:
      'liste de diffusion|newsletter*|infolettre|désinscri*|désabonn*|lettre d information|pub|promo*|prospection|bons de réduction|réductions|offres|coupons|soldes|bons plans|publicité*',
    profile:
      'profil*|historique d achats|achats|cibler|ciblé*|ciblage|personnalisé*|pister|pistage|suivi publicitaire|comportement',
    stuff: 'playlists|contacts|messages|favoris|photos|courses|entraînements',
    waiting: 'toujours rien|sans réponse|relance*|il y a un mois|j attends|déjà demandé',
  },
  identity: {
    name: 'nom|nom et prénom|nom prénom|prénom et nom|nom complet|mon nom|je m appelle',
    email:
      'email|e mail|mail|courriel|adresse e mail|adresse email|adresse mail|adresse électronique|mon mail|mon adresse mail|mon email|mon adresse e mail',
    phone: 'téléphone|tél|tel|numéro de téléphone|portable|mobile|gsm|mon numéro|n de téléphone|no de téléphone',
    customer:
      'numéro de client|numéro client|n client|n de client|no client|no de client|référence client|code client|numéro de compte|identifiant client|numéro d adhérent|id client|numéro de contrat|identifiant',
    account: 'nom d utilisateur|pseudo|pseudonyme|mon pseudo|mon identifiant|identifiant',
    handle: 'compte|login|utilisateur',
    born: 'date de naissance|né le|née le|né e le|naissance',
    address:
      'adresse|adresse postale|domicile|rue|résidence|mon adresse|j habite au|demeurant|domicilié au|domiciliée au',
    place: 'code postal|ville|code postal et ville|cp',
    country: 'pays|état',
    iAm: 'je m appelle|mon nom est|je suis monsieur|je suis madame|je soussigné|je soussignée|moi c est',
    perhaps: 'je suis',
    closing:
      'cordialement|bien cordialement|très cordialement|sincèrement|salutations|salutations distinguées|sincères salutations|meilleures salutations|bien à vous|merci|merci d avance|merci par avance|cdlt|bonne journée|respectueusement|amicalement|veuillez agréer',
    live: 'j habite|domicilié|domiciliée|demeurant|j habite en|j habite au|j habite à|je vis en|je vis au|je réside en|je réside au|résidant en|résident de|domicilié en|domiciliée en',
  },
};
