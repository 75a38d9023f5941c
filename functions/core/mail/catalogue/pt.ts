import type { Catalogue } from './en.ts';

/** Portuguese, European, formal. */
export const pt: Catalogue = {
  hello: 'Bom dia,',
  reference: 'Referência: {reference}',
  'link.until': 'A ligação é válida até {until}.',
  'link.plain': 'Se o botão não funcionar, abra este endereço:',

  'right.access': 'Uma cópia dos dados que temos sobre si',
  'right.portability': 'Os seus dados num formato que outro serviço possa ler',
  'right.erasure': 'O apagamento dos seus dados',
  'right.rectification': 'A correção dos seus dados',
  'right.restriction': 'A limitação da utilização dos seus dados',
  'right.objection': 'O fim de uma utilização dos seus dados à qual se opõe',
  'right.withdraw_consent': 'A retirada do seu consentimento',
  'right.information': 'Uma resposta sobre como utilizamos dados pessoais',
  'right.complaint': 'A sua reclamação sobre como tratamos os dados',

  'ack.subject': 'Recebemos o seu pedido – confirme-o, por favor',
  'ack.title': 'Recebemos o seu pedido',
  'ack.understood': 'Foi isto que entendemos:',
  'ack.meant': 'Era isto que queria dizer?',
  'ack.respondBy': 'Terá a nossa resposta até {date}.',
  'ack.confirm': 'Antes de começarmos, confirme por favor que este endereço é seu.',
  'ack.button': 'Confirmar o meu pedido',
  'ack.wrong': 'Entendemos algo mal? Responda a este e-mail e diga-nos por palavras suas.',
  'ack.change': 'Se não for, pode corrigi-lo na página antes de confirmar.',
  'ack.notYou': 'Se não nos escreveu, pode ignorar este e-mail. Sem confirmação, nada acontece.',

  'cooling.subject': 'Os seus dados vão ser apagados – ainda pode cancelar',
  'cooling.title': 'Vamos apagar os seus dados',
  'cooling.body':
    'O seu pedido está confirmado. Começamos a apagar em {until}. Se é isso que deseja, não precisa de fazer nada.',
  'cooling.mind': 'Se mudou de ideias, ou se não foi um pedido seu, pode cancelar até lá com um clique.',
  'cooling.button': 'Cancelar o apagamento',

  'access.subject': 'Os seus dados estão prontos',
  'access.title': 'A sua cópia está pronta',
  'access.body': 'Reunimos os dados que pediu. Por segurança, a página envia primeiro um código para este endereço.',
  'access.until': 'Pode descarregá-la uma única vez, até {until}.',
  'access.button': 'Ir para a transferência',

  'code.subject': 'O seu código',
  'code.title': 'O seu código',
  'code.body': 'Introduza este código na página para aceder aos seus dados:',
  'code.minutes': 'Serve uma única vez, durante {minutes, plural, one {# minuto} other {# minutos}}.',
  'code.secret': 'Guarde-o para si. Se não pediu um código, pode ignorar este e-mail.',

  'erased.subject': 'O seu pedido de apagamento está concluído',
  'erased.title': 'O seu pedido de apagamento está concluído',
  'erased.body': 'Apagámos ou anonimizámos os seus dados e voltámos a verificar que já não existem.',
  'erased.nothing': 'Procurámos em todo o lado e não encontrámos dados sobre si. Não havia nada para apagar.',
  'retained.intro': 'Há dados que temos de conservar:',
  'retained.item': '{title} – {ground}',
  'retained.until': '{title} – {ground} (até {until})',

  'partly.subject': 'O seu pedido está concluído em parte',
  'partly.title': 'O seu pedido está concluído em parte',
  'partly.unreached': 'Está tudo feito, exceto nestes sistemas, que não conseguimos contactar:',
  'partly.late': 'O seu pedido ainda não está concluído',
  'partly.none': 'Até agora não conseguimos contactar estes sistemas:',
  'partly.body': 'Vamos tentar de novo e escrevemos-lhe quando estiver feito. Não precisa de fazer nada.',
  'partly.ended': 'Tentámos de novo sem sucesso, por isso o seu pedido termina como está. O motivo:',

  'refused.subject': 'Sobre o seu pedido',
  'refused.title': 'Não podemos fazer o que pediu',
  'refused.request': 'Foi isto que pediu:',
  'refused.reason': 'O motivo:',
  'refused.appeal':
    'Se não concordar, pode responder a este e-mail, apresentar queixa a uma autoridade de controlo ou recorrer aos tribunais. Onde apresentar queixa: {route}',
  'denial.suspected_fraud': 'Temos razões para crer que o pedido não vem da pessoa a quem os dados dizem respeito.',
  'denial.insuf_verification': 'Não conseguimos comprovar que os dados são seus.',
  'denial.no_match': 'Não encontrámos dados que lhe pertençam.',
  'denial.claim_not_covered': 'A lei aplicável não prevê este pedido.',
  'denial.outside_jurisdiction': 'A lei que invoca não se aplica a nós ou a estes dados.',
  'denial.too_many_requests': 'Respondemos ao mesmo pedido seu há pouco tempo.',
  'denial.other': 'Analisámos o seu pedido com cuidado e não o podemos satisfazer.',

  'withdrawn.subject': 'O seu pedido foi retirado',
  'withdrawn.title': 'O seu pedido foi retirado',
  'withdrawn.body':
    'Como desejava, parámos. Os seus dados ficam como estão. Pode voltar a escrever-nos a qualquer momento.',

  'withdraw.title': 'Quer retirar o seu pedido?',
  'withdraw.body': 'Escreveu-nos que quer retirar o seguinte:',
  'withdraw.keep': 'Se quiser que continuemos, ignore esta mensagem. O seu pedido continua como está.',

  'expired.subject': 'O seu pedido terminou',
  'expired.title': 'O seu pedido terminou',
  'expired.body':
    'Não recebemos a sua confirmação a tempo, por isso não fizemos nada. Se ainda o desejar, escreva-nos novamente.',

  'question.title': 'Precisamos de algo da sua parte',
  'question.body': 'Para continuar com o seu pedido, precisamos disto da sua parte:',
  'question.button': 'Responder',
  'question.until': 'Responda, por favor, até {until}. Até lá, o seu pedido fica à espera.',
  'question.reminder': 'Lembrete: {title}',
  'question.label': 'A sua resposta',
  'question.send': 'Enviar a minha resposta',
  'answered.title': 'Obrigado, temos a sua resposta',
  'fee.title': 'O seu pedido tem um custo – decida, por favor',
  'fee.body': 'Só podemos continuar com o seu pedido por {amount}. Não paga nada se não aceitar. O motivo:',
  'fee.button': 'Decidir',
  'fee.until': 'Se não decidir até {until}, o seu pedido termina e não lhe custa nada.',
  'fee.accept': 'Aceitar o custo',
  'fee.withdraw': 'Retirar o meu pedido',
  'extended.title': 'A nossa resposta vai demorar mais',
  'extended.body': 'Precisamos de mais tempo. Terá a nossa resposta até {date}. O motivo:',
  'lapsed.body':
    'Pedimos-lhe algo e não tivemos resposta, por isso não fizemos nada. Se ainda o desejar, basta escrever-nos de novo.',

  'proof.title': 'Confirme o seu pedido, por favor',
  'proof.change': 'Há algo que não está certo? Escolha o que pretende:',
  'proof.none': 'Escolha pelo menos uma opção.',
  'proof.notYou': 'Se não nos escreveu, feche esta página. Nada acontecerá.',
  'proven.title': 'Obrigado, está confirmado',
  'proven.body': 'Escrevemos-lhe assim que houver novidades. Pode fechar esta página.',
  'cancel.title': 'Quer cancelar o apagamento?',
  'cancel.body':
    'Os seus dados ainda existem. Se cancelar, ficam como estão e o seu pedido termina. Caso contrário, começamos a apagar em {until}.',
  'cancel.keep': 'Se ainda quiser apagá-los, feche esta página.',
  'cancelled.title': 'O apagamento foi cancelado',
  'cancelled.body': 'Os seus dados ficam como estão. Pode voltar a pedir o apagamento a qualquer momento.',
  'package.send': 'Para garantir que só você os recebe, enviamos primeiro um código para o seu endereço.',
  'package.sendButton': 'Enviar-me o código',
  'package.sent':
    'Enviámos-lhe um código; deve chegar em cerca de um minuto. A transferência só funciona uma vez: guarde o ficheiro onde só você lhe possa chegar.',
  'package.label': 'Código do e-mail',
  'package.wrong': 'Esse código não é válido ou já não o é. Verifique-o ou peça um novo.',
  'package.enough':
    'Já recebeu vários códigos nesta hora, por isso não enviámos outro. Pode pedir um novo a partir deste momento: {at}. Se ainda não usou o último, introduza-o aqui.',
  'package.resend': 'Enviar um novo código',
  'package.downloadButton': 'Descarregar os meus dados',
  'package.large':
    'A sua cópia é grande e chega em partes. Deixe esta página aberta: o navegador junta-as e depois guarda um só ficheiro.',
  'package.join':
    'Se nada acontecer, guarde aqui cada parte e abra a primeira com um programa para ficheiros zip, por exemplo o 7-Zip.',
  'gone.title': 'Esta ligação já não funciona',
  'gone.body':
    'Pode já ter sido usada, substituída por uma mais recente ou ter expirado. Use a ligação do nosso último e-mail.',
  'gone.help': 'Se isso não ajudar, escreva-nos para {address}.',
  'error.title': 'Não funcionou',
  'error.body': 'A falha é nossa e nada se perdeu. Tente de novo dentro de alguns minutos.',
};
