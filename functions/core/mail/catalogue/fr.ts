import type { Catalogue } from './en.ts';

/** French, addressed as vous. */
export const fr: Catalogue = {
  hello: 'Bonjour,',
  reference: 'Référence : {reference}',
  'link.until': 'Le lien est valable jusqu’au {until}.',
  'link.plain': 'Si le bouton ne fonctionne pas, ouvrez cette adresse :',

  'right.access': 'Une copie des données que nous détenons sur vous',
  'right.portability': 'Vos données sous une forme lisible par un autre service',
  'right.erasure': 'L’effacement de vos données',
  'right.rectification': 'La rectification de vos données',
  'right.restriction': 'La limitation de l’utilisation de vos données',
  'right.objection': 'La fin d’une utilisation de vos données à laquelle vous vous opposez',
  'right.withdraw_consent': 'Le retrait de votre consentement',
  'right.information': 'Une réponse sur la façon dont nous utilisons les données personnelles',
  'right.complaint': 'Votre réclamation sur la façon dont nous traitons les données',

  'ack.subject': 'Nous avons reçu votre demande – merci de la confirmer',
  'ack.title': 'Nous avons reçu votre demande',
  'ack.understood': 'Voici ce que nous avons compris :',
  'ack.meant': 'Est-ce bien ce que vous vouliez dire ?',
  'ack.respondBy': 'Vous aurez notre réponse au plus tard le {date}.',
  'ack.confirm': 'Avant que nous commencions, merci de confirmer que cette adresse est bien la vôtre.',
  'ack.button': 'Confirmer ma demande',
  'ack.wrong': 'Nous avons mal compris ? Répondez simplement à ce message et dites-le-nous avec vos mots.',
  'ack.change': 'Sinon, vous pouvez le corriger sur la page avant de confirmer.',
  'ack.notYou': 'Si vous ne nous avez pas écrit, vous n’avez rien à faire : sans confirmation, rien ne se passe.',

  'cooling.subject': 'Vos données vont être effacées – vous pouvez encore annuler',
  'cooling.title': 'Nous allons bientôt effacer vos données',
  'cooling.body':
    'Votre demande est confirmée. L’effacement commencera le {until}. Si c’est bien ce que vous voulez, vous n’avez rien à faire.',
  'cooling.mind': 'Si vous avez changé d’avis, ou si ce n’était pas vous, vous pouvez annuler d’ici là en un clic.',
  'cooling.button': 'Annuler l’effacement',

  'access.subject': 'Vos données sont prêtes',
  'access.title': 'Votre copie est prête',
  'access.body':
    'Nous avons réuni les données que vous avez demandées. Par sécurité, la page envoie d’abord un code à cette adresse.',
  'access.until': 'Vous pouvez la télécharger une seule fois, jusqu’au {until}.',
  'access.button': 'Aller au téléchargement',

  'code.subject': 'Votre code',
  'code.title': 'Votre code',
  'code.body': 'Saisissez ce code sur la page pour accéder à vos données :',
  'code.minutes': 'Il est valable une seule fois, pendant {minutes, plural, one {# minute} other {# minutes}}.',
  'code.secret': 'Gardez-le pour vous. Si vous n’avez pas demandé de code, vous pouvez ignorer ce message.',

  'erased.subject': 'Votre demande d’effacement est traitée',
  'erased.title': 'Votre demande d’effacement est traitée',
  'erased.body':
    'Nous avons effacé ou anonymisé vos données, puis nous avons vérifié une nouvelle fois qu’il n’en reste rien.',
  'erased.nothing': 'Nous avons cherché partout et n’avons trouvé aucune donnée sur vous. Il n’y avait rien à effacer.',
  'retained.intro': 'Il y a des données que nous devons conserver :',
  'retained.item': '{title} – {ground}',
  'retained.until': '{title} – {ground} (jusqu’au {until})',

  'partly.subject': 'Votre demande est traitée en partie',
  'partly.title': 'Votre demande est traitée en partie',
  'partly.unreached': 'Tout est fait, sauf dans ces systèmes, que nous n’avons pas pu joindre :',
  'partly.late': 'Votre demande n’est pas encore traitée',
  'partly.none': 'Jusqu’ici, nous n’avons pas pu joindre ces systèmes :',
  'partly.body': 'Nous allons réessayer et vous écrirons quand ce sera fait. Vous n’avez rien à faire.',
  'partly.ended': 'Nous avons réessayé sans succès ; votre demande se termine donc en l’état. La raison :',

  'refused.subject': 'À propos de votre demande',
  'refused.title': 'Nous ne pouvons pas faire ce que vous demandez',
  'refused.request': 'Voici ce que vous aviez demandé :',
  'refused.reason': 'La raison :',
  'refused.appeal':
    'Si vous n’êtes pas d’accord, vous pouvez répondre à ce message, adresser une réclamation à une autorité de contrôle ou saisir la justice. Voici où adresser une réclamation : {route}',
  'denial.suspected_fraud':
    'Nous avons des raisons de penser que la demande ne vient pas de la personne concernée par ces données.',
  'denial.insuf_verification': 'Nous n’avons pas pu établir que ces données sont les vôtres.',
  'denial.no_match': 'Nous n’avons trouvé aucune donnée qui vous appartienne.',
  'denial.claim_not_covered': 'La loi applicable ici ne prévoit pas une telle demande.',
  'denial.outside_jurisdiction': 'La loi que vous invoquez ne s’applique pas à nous ou à ces données.',
  'denial.too_many_requests': 'Nous avons répondu à la même demande de votre part il y a peu de temps.',
  'denial.other': 'Nous avons examiné votre demande avec soin et ne pouvons pas y donner suite.',

  'withdrawn.subject': 'Votre demande est retirée',
  'withdrawn.title': 'Votre demande est retirée',
  'withdrawn.body':
    'Comme vous le souhaitiez, nous nous sommes arrêtés. Vos données restent telles quelles. Vous pouvez nous réécrire à tout moment.',

  'withdraw.title': 'Souhaitez-vous retirer votre demande ?',
  'withdraw.body': 'Vous avez écrit que vous souhaitez retirer ceci :',
  'withdraw.keep':
    'Si vous souhaitez que nous continuions, ignorez simplement ce message. Votre demande suit son cours.',

  'expired.subject': 'Votre demande a pris fin',
  'expired.title': 'Votre demande a pris fin',
  'expired.body':
    'Nous n’avons pas reçu votre confirmation à temps et n’avons donc rien fait. Si vous le souhaitez toujours, écrivez-nous simplement à nouveau.',

  'question.title': 'Nous avons besoin de quelque chose de votre part',
  'question.body': 'Pour poursuivre votre demande, nous avons besoin de ceci :',
  'question.button': 'Répondre',
  'question.until': 'Merci de répondre avant le {until}. D’ici là, votre demande est en attente.',
  'question.reminder': 'Rappel : {title}',
  'question.label': 'Votre réponse',
  'question.send': 'Envoyer ma réponse',
  'answered.title': 'Merci, nous avons votre réponse',
  'fee.title': 'Votre demande a un coût – à vous de décider',
  'fee.body':
    'Nous ne pouvons poursuivre votre demande que contre {amount}. Vous ne payez rien sans votre accord. La raison :',
  'fee.button': 'Décider',
  'fee.until': 'Si vous ne décidez pas avant le {until}, votre demande prend fin et ne vous coûte rien.',
  'fee.accept': 'Accepter le coût',
  'fee.withdraw': 'Retirer ma demande',
  'extended.title': 'Notre réponse prendra plus de temps',
  'extended.body': 'Nous avons besoin de plus de temps. Vous aurez notre réponse au plus tard le {date}. La raison :',
  'lapsed.body':
    'Nous vous avons demandé quelque chose et sommes restés sans réponse ; nous n’avons donc rien fait. Si vous le souhaitez toujours, il suffit de nous écrire de nouveau.',

  'proof.title': 'Merci de confirmer votre demande',
  'proof.change': 'Quelque chose ne va pas ? Choisissez ce que vous souhaitez :',
  'proof.none': 'Veuillez choisir au moins un point.',
  'proof.notYou': 'Si vous ne nous avez pas écrit, fermez simplement cette page. Il ne se passera rien.',
  'proven.title': 'Merci, c’est confirmé',
  'proven.body': 'Nous vous écrirons dès qu’il y aura du nouveau. Vous pouvez fermer cette page.',
  'cancel.title': 'Voulez-vous annuler l’effacement ?',
  'cancel.body':
    'Vos données sont encore là. Si vous annulez, elles restent telles quelles et votre demande prend fin. Sinon, l’effacement commencera le {until}.',
  'cancel.keep': 'Si vous souhaitez toujours l’effacement, fermez simplement cette page.',
  'cancelled.title': 'L’effacement est annulé',
  'cancelled.body': 'Vos données restent telles quelles. Vous pouvez redemander leur effacement à tout moment.',
  'package.send': 'Pour être sûrs que vous seul y ayez accès, nous envoyons d’abord un code à votre adresse.',
  'package.sendButton': 'M’envoyer le code',
  'package.sent':
    'Nous vous avons envoyé un code ; il devrait arriver d’ici une minute. Le téléchargement ne marche qu’une fois : gardez le fichier là où vous seul pouvez y accéder.',
  'package.label': 'Code reçu par mail',
  'package.wrong': 'Ce code n’est pas valable, ou ne l’est plus. Vérifiez-le ou faites-vous en envoyer un nouveau.',
  'package.enough':
    'Vous avez déjà reçu plusieurs codes au cours de cette heure ; nous n’en avons donc pas envoyé d’autre. Vous pourrez en demander un nouveau à partir de ce moment : {at}. Si vous n’avez pas encore utilisé le dernier, saisissez-le ici.',
  'package.resend': 'Envoyer un nouveau code',
  'package.downloadButton': 'Télécharger mes données',
  'package.large':
    'Votre copie est volumineuse et arrive en plusieurs morceaux. Gardez cette page ouverte : votre navigateur les assemble, puis enregistre un seul fichier.',
  'package.join':
    'Si rien ne se passe, enregistrez ici chaque morceau et ouvrez le premier avec un logiciel pour fichiers zip, par exemple 7-Zip.',
  'gone.title': 'Ce lien ne fonctionne plus',
  'gone.body':
    'Il a peut-être déjà servi, été remplacé par un plus récent ou expiré. Utilisez le lien de notre dernier message.',
  'gone.help': 'Si cela ne suffit pas, écrivez-nous à {address}.',
  'error.title': 'Cela n’a pas fonctionné',
  'error.body': 'L’erreur vient de nous et rien n’est perdu. Réessayez dans quelques minutes.',
};
