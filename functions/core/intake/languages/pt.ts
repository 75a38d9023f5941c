import type { Language } from '../reader/concepts.ts';

/** Portuguese, European and Brazilian. */
export const pt: Language = {
  tag: 'pt',
  words:
    'o a os as de do da dos das e um uma eu você vocês que não em é meus meu minha minhas me para por com este esta seus seu nos mais ao no na olá obrigado obrigada sou estou bom dia prezados senhores atenciosamente cumprimentos se todo todos mas como ser está favor lhe lhes muito porque quero desde há já quando foi uns também',
  concepts: {
    ask: 'por favor|quero|queria|gostaria|gostava|desejo|solicito|peço|exijo|requeiro|preciso|podem|poderiam|pode|poderia|venho por este meio|venho por meio|pela presente|venho solicitar|venho requerer|exercer|exerço|pedido de|solicitação de|favor|façam o favor|agradeço|demando|venho',
    not: 'não|nao|sem|nunca|jamais|em vez de|ao invés de|nem',
    keep: 'não apaguem|não apague|não eliminem|não elimine|não excluam|não exclua|não deletem|não delete|não removam|não quero apagar|não quero excluir|não quero eliminar|não quero que apaguem|não quero que excluam|não quero que eliminem|sem apagar|sem excluir|sem eliminar|sem deletar|em vez de apagar|em vez de eliminar|em vez de excluir|ao invés de apagar|ao invés de excluir|não os apaguem|não estou pedindo para apagar|não peço a eliminação|não é para apagar|não é para excluir|não fechem|não feche|não encerrem|não quero fechar|não quero encerrar|não cancelem|não desativem',
    erase:
      'apag*|elimin*|exclu*|exclus*|delet*|remov*|remoç*|suprim*|supressão|destru*|limp*|encerr*|fechar|fechem|cancelar|cancelem|cancelamento|desativ*|desactiv*|sumir|suma|sumam|desaparec*|tirem|tirar|tira|retirem|anonimiz*|descart*',
    data: 'dados|dados pessoais|informações|informação|infos|info|tudo o que têm|tudo o que tem|tudo que vocês têm|tudo que vocês tem|tudo o que vocês|tudo que tem|tudo o que sabem|o que têm sobre|o que vocês têm|o que vocês sabem|o que sabem|cadastro|ficha|registo|registos|registro|registros|histórico|rastro|rasto|tudo|base de dados|banco de dados|meu e mail|meu email|meu número|meu telefone|meu nome|cpf|conversas|vestígio*',
    account: 'conta|contas|perfil|inscrição|usuário|utilizador',
    about:
      'sobre mim|de mim|a meu respeito|acerca de mim|meus|meu|minha|minhas|pessoais|me dizem respeito|que me concern*|relativos a mim|que lhes dei|que forneci|comigo|mim',
    get: 'envi*|mand*|fornec*|forneç*|dar|deem|dêem|me dá|mostr*|cópia|copia|cópias|acesso|aceder|acessar|consultar|ver|conhecer|saber|obter|receber|disponibiliz*|entreg*|inform*|indiqu*|digam|dizer|dizerem|lista|listagem|relatório|extrato|resumo|facult*|transmit*|baixar',
    what: 'que dados|quais|qual|o que|quanto|tudo|todos|todas|se têm|se tratam|que informações|completa|toda',
    hold: 'têm|tem|guardam|guardad*|armazen*|possuem|possui|conserv*|tratam|trata|tratad*|recolh*|coletam|coletad*|coletaram|sabem|sabe|detêm|dispõem|mantêm|mantém|processam|consta|constam|registad*|registrad*|existe*|há|tenham|guardem',
    fix: 'corrij*|corrig*|correç*|correcç*|retific*|rectific*|alter*|mud*|atualiz*|actualiz*|modific*|complet*|substitu*|consert*|arrum*|troc*|edit*',
    field:
      'nome|sobrenome|apelido|morada|endereço|e mail|email|correio eletrónico|data de nascimento|nascimento|aniversário|telefone|telemóvel|celular|número|número de telefone|código postal|cep|rua|cidade|dados|informações|cadastro|género|gênero|nif|cpf|estado civil|nacionalidade|contato|contacto|título|ano de nascimento|ficha|tratamento',
    wrong:
      'errad*|incorret*|incorrect*|inexat*|erro|erros|engano|desatualizad*|desactualizad*|antigo|antiga|velho|velha|não está correto|não está certo|não é o meu|não é a minha|já não é|não é mais|mal escrito|escrito errado|mudei|mudei me|casei|casei me|divorci*|deveria ser|devia ser|o certo é|o correto é|a correta é|falso|incomplet*|nova morada|novo endereço|trocado|trocada',
    stop: 'parem|pare|para de|deixem|deixe|chega|basta|não quero mais|não quero|já não quero|não desejo|não me enviem|não me mandem|não me liguem|não me contactem|não usem|não utilizem|cessem|cancelar a subscrição|cancelar a inscrição|cancelem a inscrição|tirem|tira me|tirem me|me tirem|removam me|me removam|retirem|oponho|opor|oposição|farto|farta|cansado de|cansada de|saco cheio|proíbo|não autorizo|não aceito|não partilhem|não compartilhem|não vendam|descadastr*|me descadastr*|sair da',
    marketing:
      'publicidade|publicitári*|marketing|newsletter*|boletim|boletins|promoç*|promocion*|ofertas|spam|e mails|emails|ligações|ligar|ligando|chamadas|mensagens|sms|comercia*|anúncios|propaganda*|perfilagem|perfis|definição de perfis|folhetos|treinar|treino|treinamento|ia|interesse legítimo|vender|venda|partilhar|compartilhar|terceiros|telemarketing|rastre*|estatísticas',
    list: 'lista de e mails|lista de emails|lista de distribuição|lista de divulgação|lista de contactos|lista de contatos|mailing|lista de envio|newsletter|lista|listas|subscritores|assinantes',
    withdraw: 'retir*|revog*|anul*|cancelo|tiro|removo',
    consent: 'consentimento*|autorização|permissão|acordo',
    thing:
      'encomenda|encomendas|pedido de compra|meu pedido|compra|fatura|factura|boleto|pacote|entrega|chat|uma mensagem|foto|fotos|senha|palavra passe|password|consulta|reserva|comentário|publicação|carrinho|artigo|produto|pagamento|cartão|cupom|desconto|app|aplicativo|aplicação|assinatura|contrato|devolução|reembolso|cookies|vírus|preço|preços|horário|avaliação|garantia|um ficheiro|um arquivo|playlist|currículo|plano',
    how: 'como posso|como faço|como se|como é que|como apago|como excluo|como elimino|como deleto|onde posso|é possível|dá para|tem como|posso eu|há alguma forma|existe alguma forma|o que acontece se|como funciona|como mudo|como altero',
    done: 'apagaram|eliminaram|excluíram|deletaram|foi apagad*|foi excluíd*|foi eliminad*|foram apagad*|foram excluíd*|apaguei|excluí|recuperar|restaurar|bloqueada|obrigado por apagar|já apagaram|app apagou|apagou|recupero|recuperá las',
    before:
      'já pedi|já solicitei|pedi|solicitei|tinha pedido|havia pedido|enviei|escrevi|meu pedido de|o meu pedido de|pedido anterior|minha solicitação anterior|solicitação anterior|meu último|minha última|sem resposta|não recebi|ainda não recebi|não me responderam|não responderam|não obtive|há duas semanas|há um mês|há semanas|há três semanas|faz um mês|faz duas semanas|mês passado|semana passada|continuo à espera|ainda estou esperando|segunda vez|terceira vez|lembrete|de novo|novamente|outra vez|como pedi|a vossa resposta|sua resposta de|em que pé|qual o status|como está meu pedido|notificação anterior',
    threat:
      'reservo me o direito|me reservo o direito|caso contrário|senão|se não responderem|se não receber|na falta de|medidas legais|ação judicial|se não cumprirem|se não fizerem|vou reclamar|irei apresentar|vou à|vou acionar|caso não',
    if: 'se dei|se eu|se tiver|se vocês|caso tenha|caso tenham|no caso de|sempre que|quando|se consenti|se tiverem',
    retract:
      'retiro o meu pedido|retirar o meu pedido|anulo o meu pedido|anulem o meu pedido|cancelo o meu pedido|cancelar o meu pedido|cancelem meu pedido|cancelar minha solicitação|cancelem minha solicitação|esqueçam o meu pedido|esqueçam meu pedido|ignorem o meu|ignorem meu|ignorem minha|mudei de ideias|mudei de ideia|deixem estar|deixa pra lá|desisto|afinal não quero|já não quero que apaguem',
    until: 'até|enquanto|por enquanto|por agora',
    court: 'tribunal|processo|justiça|litígio|juiz|prova*',
    server: 'servidor*|sistemas|base de dados|banco de dados',
    none: 'nenhum|nenhuma|nada|ninguém',
    access:
      'direito de acesso|direito ao acesso|pedido de acesso|solicitação de acesso|acesso aos meus dados|acesso a meus dados|acesso aos dados|acesso a dados|acesso a todos|acesso às minhas|acesso às informações|aceder aos meus|acessar meus dados|cópia dos meus|cópia de todos|cópia dos dados|cópia de tudo|cópia completa|cópia das informações|que dados|quais dados|quais os dados|quais são os dados|que informações|quais informações|o que têm sobre mim|o que vocês têm sobre mim|o que vocês tem sobre mim|o que sabem sobre mim|o que vocês sabem|o que vocês tem de mim|saber que dados|saber quais|saber o que|conhecer os dados|ver os meus dados|ver meus dados|ver tudo o que|ver tudo que|ver o que|consultar os meus|consultar meus|se tratam dados|se estão a tratar|se possuem dados|se têm dados|têm dados|vocês têm dados|têm algum dado|têm alguma informação|confirmação da existência|todos os dados que têm|todos os dados que vocês|todas as informações que|tudo que vocês têm sobre mim|relatório dos meus dados',
    portability:
      'portabilidade|leitura automática|legível por máquina|formato estruturado|uso corrente|formato reutilizável|csv|json|xml|excel|planilha|folha de cálculo|exportar|exportem|exportação|outro fornecedor|outro prestador|outra empresa|outro serviço|outro responsável|novo fornecedor|concorrência|concorrente|outra plataforma|levar os meus dados|levar meus dados|transferir os meus dados|transferir meus dados|transfiram os meus|transfiram meus|transferência dos meus dados|mudar para outr*|migrar|importar|passar meus dados|passar os meus dados',
    erasure:
      'direito ao esquecimento|direito ao apagamento|direito à eliminação|direito de eliminação|direito à exclusão|apagamento dos|apagamento de|pedido de eliminação|pedido de apagamento|pedido de exclusão|solicitação de exclusão|eliminação dos meus|eliminação de todos|exclusão dos meus|exclusão de todos|exclusão da minha|exclusão de dados|eliminação de dados|apaguem me|me apaguem|me excluam|me deletem|excluam me|esqueçam me|esqueçam que existo|me esqueçam|apagar a minha conta|apagar minha conta|apaguem a minha conta|apaguem minha conta|excluir minha conta|excluam minha conta|eliminar a minha conta|deletar minha conta|encerrar a minha conta|encerrar minha conta|encerrem minha conta|fechar a minha conta|fechem a minha conta|cancelar minha conta|não guardem|não quero que guardem|não quero que tenham|não quero mais que tenham|não fiquem com|não mantenham|nenhum vestígio|nenhum rastro|não reste nada|não sobre nada|sumir do sistema|da vossa base de dados|da sua base de dados|do banco de dados|dos vossos sistemas|do sistema de vocês|nada meu|nada sobre mim|nunca tivesse existido|deixar de existir|apaguem tudo|apagar tudo|excluam tudo|excluir tudo|deletem tudo|eliminem tudo|não ficasse nenhum|não fique nenhum|não reste nenhum',
    rectification:
      'direito de retificação|direito à retificação|direito de rectificação|direito de correção|retificação|rectificação|pedido de retificação|retificar|corrigir o meu|corrigir a minha|corrigir os meus|corrigir meu|corrigir minha|corrijam o meu|corrijam a minha|corrijam os meus|corrijam meu|correção dos meus|correção de dados|mudar a minha morada|mudar meu endereço|mudança de morada|mudança de endereço|mudança de nome|alterar a minha|alterar o meu|alterar meu|alterar minha|atualizar o meu|atualizar a minha|atualizar os meus|atualizar meu|atualizar minha|atualizem o meu|atualizem a minha|atualizem os meus|atualizem meu|atualizem minha|o meu nome está|meu nome está errado|nome errado|nome está escrito|morada errada|endereço errado|endereço está errado|endereço antigo|morada antiga|data de nascimento errada|data de nascimento está|dados incorretos|dados inexatos|dados errados|mudei de casa|mudei me|mudei de endereço|nova morada|novo endereço|não me chamo|não é o meu nome|não é a minha morada|meu nome correto|casei e mudei',
    restriction:
      'limitação do tratamento|direito à limitação|limitação|limitar o tratamento|limitem o tratamento|limitar o uso|limitem o uso|limitem|restringir|restrinjam|restrição|congelar|congelem|bloquear os meus dados|bloquear meus dados|bloqueiem|bloqueio dos|bloqueio do|suspender|suspendam|suspensão do tratamento|pausar|pausem|em pausa|em espera|enquanto verificam|enquanto verifica|enquanto se verifica|enquanto não verific*|enquanto analisam|enquanto confirmam|até verificarem|até que verifiquem|até que se esclareça|até esclarecer|até que seja resolvido|até resolver*|até confirmarem|até que confirmem|guardem mas|guardem os mas|conservem mas|mantenham mas|mantenham os dados mas|sem os usar|sem os utilizar|sem usar|não os usem|não os utilizem|não mexam|não toquem|não façam nada com|apenas guardar|só guardar|só armazenar|preciso deles para um processo',
    objection:
      'oponho me|me oponho|direito de oposição|oposição ao|oposição a|oposição|opor me|cancelar a subscrição|cancelar a inscrição|cancelar a newsletter|cancelem a inscrição|descadastr*|me descadastrar|não quero receber|não quero mais receber|não desejo receber|não pretendo receber|deixar de receber|parar de receber|não quero mais e mails|não quero mais emails|chega de e mails|chega de emails|chega de spam|chega de propaganda|parem de enviar|parem de mandar|parem de me enviar|parem de me mandar|parem de ligar|parem de me ligar|parem de usar|parem de utilizar|parem de contactar|parem de incomodar|parem de me incomodar|parem de vender|parem de partilhar|parem de compartilhar|parem com|deixem de enviar|deixem de usar|deixem de me|não me enviem|não me mandem|não me liguem|não me contactem|não usem os meus|não usem meus|não utilizem os meus|não utilizem meus|não quero que usem|não quero que utilizem|não quero que partilhem|não quero que compartilhem|não quero que vendam|não vendam|não partilhem|não compartilhem|venda dos meus dados|definição de perfis|decisões automatizadas|marketing direto|comercialização direta|fins comerciais|fins publicitários|fins de marketing|tirem me da lista|me tirem da lista|me tirem dessa lista|removam me da lista|me removam da lista|retirem me da lista|sair da lista|para treinar|treinar a ia|treinamento de',
    withdraw_consent:
      'retiro o meu consentimento|retiro meu consentimento|retirar o meu consentimento|retirar meu consentimento|retirada do consentimento|retirada do meu consentimento|retiro esse consentimento|retiro o consentimento|revogo o meu consentimento|revogo meu consentimento|revogar o meu consentimento|revogar meu consentimento|revogação do consentimento|revogação do meu consentimento|revogo o consentimento|revogo a autorização|revogo a minha autorização|revogo minha autorização|retiro a minha autorização|retiro minha autorização|retiro a autorização|retiro a permissão|revogo a permissão|já não consinto|não consinto mais|já não autorizo|não autorizo mais|não dou mais o meu|não dou mais meu|não dou mais permissão|anulo o meu consentimento|cancelo meu consentimento|o consentimento que dei|a autorização que dei|permissão que dei|já não concordo com|não concordo mais',
    information:
      'política de privacidade|aviso de privacidade|de onde tiraram|onde arranjaram|onde conseguiram|como obtiveram|como conseguiram|como arranjaram|de onde veio|de onde vieram|por que têm|porque têm os meus|porque é que têm|por que vocês têm|por que vocês tem|por que guardam|por que coletam|para que usam|para que utilizam|para que querem|para que precisam|para que servem|com quem partilham|com quem compartilham|com quem vocês compartilham|a quem dão|a quem vendem|para quem vendem|para quem passam|quem tem acesso|quem pode ver|quem vê os meus|quanto tempo guardam|quanto tempo vocês guardam|por quanto tempo|durante quanto tempo|quanto tempo mantêm|quanto tempo vão|base legal|fundamento jurídico|qual a finalidade|com que finalidade|qual finalidade|o que fazem com os meus|o que fazem com meus|o que vocês fazem com|o que acontece com os meus|o que acontece aos meus|encarregado de proteção|encarregado da proteção|quem é o encarregado|quem é o dpo|onde são guardados|onde guardam|onde ficam|onde estão armazenados|em que país|em qual país|direito à informação|direito de ser informado|como protegem|como vocês protegem|como usam os meus|como usam meus|como são usados|a quem cedem|a quem transmitem|a quem fornecem|para quem transmitem',
    complaint:
      'apresentar uma queixa|apresento queixa|apresento uma queixa|fazer uma queixa|apresentar queixa|apresentar uma reclamação|apresento uma reclamação|apresento reclamação|apresentar reclamação|fazer uma reclamação|registrar uma reclamação|registrar reclamação|reclamação contra|reclamação nos termos|reclamação ao abrigo|reclamação por|reclamação sobre|queixa contra|queixa nos termos|queixa por|queixa sobre|quero reclamar|quero me queixar|queixar me|quero queixar me|denúncia|denunciar|denuncio|cnpd|anpd|procon|autoridade de controlo|autoridade nacional|violação da minha privacidade|violação de privacidade|violação de dados|vazamento|vazaram|fuga de dados|ilegal|sem o meu consentimento|sem meu consentimento|sem a minha autorização|sem minha autorização|sem minha permissão|sem me perguntar|é um absurdo o que fazem com os meus dados',
    child:
      'meu filho|minha filha|meus filhos|minhas filhas|nosso filho|nossa filha|menor de idade|filho menor|como pai|como mãe|encarregado de educação|responsável legal|tutor legal|minha criança',
    client:
      'em nome de|em representação de|meu cliente|minha cliente|meu constituinte|minha constituinte|nosso cliente|nossa cliente|procuração|como advogado|como advogada|represento|representamos|procurador',
    deceased: 'falecido|falecida|faleceu|óbito|morreu|herdeiro|herdeira|herança|inventariante',
  },
  topics: {
    share:
      'partilh*|compartilh*|vend*|ced*|pass* os|passar*|transmit*|fornec* a|divulg*|entreg*|dar a|deram|repass*|forneç*|cedem|cedam|ceder|passam|passem|passar|difund*|dão a|deem|forne*',
    others:
      'terceiros|empresas|parceir*|outras|outros|anunciantes|qualquer pessoa|seguradoras|outras empresas|outra empresa|segurador*|mais ninguém|qualquer um|outras pessoas|outra gente|intermediários',
    trace:
      'rasto|rastro|desaparec*|tirem*|tirar*|retir*|fora|sumir|sumam|elimin*|destru*|esquec*|nada meu|não quero estar|não quero constar|limp*|registos|registros|como se nunca|nunca tivesse|apag*|exclu*|delet*|não fique nada|façam desaparecer|nem fotos|nem perfil|nenhuma prova|fechem|encerr*|fazer desaparecer|deletar|remov*|sumiço|tirem me|me tirem|tirem|tirar|lixo|deitem fora|jogar fora|joguem|fechar a minha|fechar minha conta|nem rasto|que não fique|nada de mim|excluir|adeus|vou embora|me apag*',
    record:
      'processo|ficha|histórico|prontuário|gravações|gravação|notas|dossiê|processo clínico|relatório*|documentação|registo*',
    copy: 'cópia*|listagem|resumo|extrato|relação|tudo o que têm|tudo que vocês têm|segunda via|tudo o que guardaram|o que têm|o que vocês têm|guardam alguma|mandem me tudo|me mandem tudo|enviem me tudo|tudo o que|tudo que|td que|lista de tudo|cópia|por correio|em papel|impresso|em pdf|completo|processo completo|íntegra|relação de|relatório',
    see: 'ver|saber|sabem|conhecer|consultar|mostr*|digam|dizer|curios*|ler|informem|sobre mim|de mim|o que sabem|o que têm|o que tem|o que vcs tem|oq vcs|têm guardado|têm aí|têm apontado|apontado|anotado|registado|registrado|quero saber|queria saber|gostaria de saber|quero ver|qro ver|mostrem me|me mostrem|em meu nome|no meu nome|a meu respeito|descobrir',
    switch:
      'mud* de|mudar para|outro banco|outra operadora|outro fornecedor|outra aplicação|outra app|outro app|concorr*|nova seguradora|outra plataforma|trocar de|migr*',
    format:
      'csv|json|xml|excel|legível|import*|export*|formato|ficheiro|arquivo|carregar|portab*|leitura automática|automaticamente|descarreg*|baixar|importar|exportar|transferir|levar comigo|levar|passar para|outro programa|outra aplicação|outro app|outro aplicativo|outro serviço|folha de cálculo|planilha|vcard|zip|estruturado|eletrónico|eletrônico|digital',
    dispute:
      'contest*|disput*|verific*|exatid*|tribunal|juiz|advogad*|enquanto|até que|até o|até à|não concordo|resolv*|esclarec*|litígio|processo em tribunal|justiça|não é minha|não é meu|prova*|dívida|investig*|processo|sentença|julgamento|mediação|impugn*|discordo|até se|enquanto não|enquanto dura|apurar|verifi*|ministério público|exatidão|exactidão',
    freeze:
      'congel*|bloque*|suspend*|guardem*|mantenham*|não mexam|limit*|pausa|sem usar|ninguém|deixem de usar|parem de usar|conservem|em pausa|ninguém deve|sem tocar|parad*|entretanto|até lá|não mexer|sem mexer|tal como|como está|como estão|intact*|parados|quietos|guardados sim|sem apagar|não apaguem nada|que ninguém|ninguém use|não usem|não os usem|não sejam usad*|mantenham|pausar|por enquanto|para já|trancad*',
    first: 'primeiro|depois|antes|assim que|em seguida|logo que|quando receber',
    leak: 'fuga|vaz*|enviaram|mandaram|vizinh*|colega*|desconhecid*|sem autorização|sem perguntar|violação|divulgaram|expuseram|contaram|pessoa errada|gritaram|à frente de todos|nas minhas costas|sem o meu|doença|em voz alta|à vista de todos|toda a gente vê|todo mundo vê|em cópia|meu chefe|minha chefe|meu ex|meu senhorio|meu patrão|entregaram|deram o meu|deram os meus|passaram os meus|passou meus|divulg*|publicaram|hackead*|roubad*|ficou a saber|ficou sabendo|descobriu|mexeu no|pega o meu número|pegou meu|espreit*|o vosso funcionário|funcionário de vocês|atendente|operador|sem me perguntar|sem avisar|me chama no privado|uso indevido',
    authority:
      'cnpd|anpd|autoridade|denúncia|denunci*|comunicar à autoridade|denunciar|advogad*|imprensa|procon|comissão nacional|tribunal|processo|queixa|apresentar queixa|fazer queixa|polícia|boletim de ocorrência|deco|reclame aqui|livro de reclamações|jornal|televisão',
    remedy:
      'queixa|reclamação|reclam*|vergonha|inadmissível|inaceitável|grave|explicaç*|formal|absurdo|apresentar uma|oficial|investig*|desculpas|indemniz*|indeniz*|furios*|responsab*|palhaçada|vergonhoso|uma vergonha|escândalo|indignad*|como se atrevem|gozar comigo|gozam|brincadeira|revolt*|explicações|explicarem|explicar isso|incompetent*|falta de respeito|assédio|abuso|me ignoraram|enrolar*',
    howlong:
      'quanto tempo|prazo de conservação|durante quanto|por quanto|quantos anos|quantos dias|até quando|prazo|conservam|guardam|depois de apagar|quando apago|quando se apaga|para sempre|permanecem|ficam guardad*',
    why: 'porque|por que|porquê|finalidade|base legal|de onde|a quem|para quem|quem tem acesso|o que fazem com|para que|onde arranjaram|onde conseguiram|como conseguiram|como têm|quem vos deu|quem deu|com que direito|porque têm|para quê|para que fim|com que finalidade|motivo|a que propósito',
    officer:
      'encarregado|dpo|política de privacidade|aviso de privacidade|proteção de dados|cookies|encarregado de proteção|encarregado de dados|responsável pelos dados|responsável pela proteção|a quem me dirijo|a quem dirigir|com quem falo|quem trata|quem cuida',
    camera: 'câmara*|câmera*|videovigilância|imagens|vídeo*',
    calls:
      'lig*|telefon*|chamad*|sms|mensage*|whatsapp|emails|e mails|cartas|correio|contact*|enviem|mandem|enviar|mandar|escrev*|ligam|liguem|ligar|ligando|ligaç*|chamadas|toca|vendedor*|telemarketing|mensagens|zap|notificaç*|me mandem|mandando|enviar me',
    enough:
      'basta|chega|fart*|pare|parem|deixem*|última vez|paz|saturad*|cansad*|incomod*|spam|chat*|acabou|proíbo|não me interessa|não estou interessad*|já chega|estou fart*|farto|farta|cansad* de|pare de|deixem me|me deixem|larguem|não quero receber|não quero saber|não tenho interesse|nunca pedi|não pedi|quantas vezes|perturb*|nunca mais|stop|nem mais um',
    order:
      'encomenda*|pedido*|pacote|entrega|reserva*|carrinho|artigo*|produto*|rastreio|devolução|cupão|cupom|passageiro|bilhete*|compra*',
    bill: 'fatura*|cobr*|reembols*|pagamento*|pagar|preço|tarifa|recibo|taxa|cartão|boleto|valor',
    cancel: 'cancel*|rescind*|anular|desistir',
    subscription: 'assinatura|contrato|plano|ginásio|academia|revista|premium|mensalidade',
    login:
      'senha|palavra passe|entrar na|aceder à|acessar|login|erro|iniciar sessão|não consigo|código de verificação|redefinir|esqueci|bloquead*|entrar na conta|código|por engano|sem querer|recuperar|restaurar|não funciona|não abre|não deixa|botão|atualização|reinstal*|perdi o|trava|travou|ecrã|tela',
    shop: 'horário|abre|consulta|avaria*|técnico|garantia|frigorífico|partid*|quebrad*|reparação|conserto|manual|loja|stock|horas',
    thanks:
      'obrigad* pel*|já está resolvido|resolvido|chegou|perfeito|parabéns|bom trabalho|excelente|adoro|continuem|obrigado por|obrigada por|salvou|genial|maravilh*|fantástic*',
    moved:
      'mudei|mudança|nova morada|novo endereço|casei|casamento|divorc*|novo número|morada antiga|moro|mudei de casa|mudei me|me mudei|mudei de|número novo|troquei de número|mudei de número|meu novo|minha nova|agora moro|moro agora|agora vivo|divorciei|nome de solteir*|agora chamo me|mudou|o novo é|a nova é',
    mistake:
      'errad*|mal escrit*|erro no|incorret*|engan*|troc*|em vez de|devia ser|corrij*|atualiz*|desatualiz*|não é|corrig*|retific*|alter*|modific*|trocada|letra|está errad*|é falso|mudem|alterem|consta que|consto como|apareço como|aparece como|está como|estou como|ainda aparece|ainda está|o antigo|a antiga|velho|velha|na verdade|o correto|o correcto|a correta|o certo|a certa|ponham|mudar|mude|alterar|altere|corrijam|corrigir|corrija|arrumem|arrumar|acertem|actualiz*|troquem|trocar|troca|substitu*|falta um|falta uma|mal escrito|engano|não existe|não é o meu|não sou|no lugar de|deve ser|deveria ser|é outro|é outra|gralha|rectific*',
    agreed:
      'autori*|consent*|permissão|aceit*|concord*|acordo|assinei|disse que sim|tinha dito que sim|dei permissão|tinha dado|deixei que|deixei|permiti|autorizei|tinha autorizado|aceitei|tinha aceite|tinha aceitado|marquei a opção|marquei a caixa|cliquei em aceitar|carreguei em sim|consenti|o meu sim|meu sim|essa autorização|essa permissão|concordei|dei o meu aval|dei ok',
    regret:
      'mudei de ideia|volto atrás|já não|não quero mais|retiro|revog*|deixo de|arrepend*|agora não|agora digo que não|é não|já não quero|já não dou|já não autorizo|deixo de autorizar|deixei de concordar|não autorizo mais|não dou mais|mudei de ideias|pensei melhor|arrependi*|retirar|anulo|anulem|cancelem isso|fica sem efeito|deixa de valer|não vale mais|a partir de hoje|de hoje em diante|a partir de agora|daqui para a frente|voltei atrás|revogo|tiro o|desisto de',
    all: 'tudo|todos|todas|toda|todo|inteir*|complet*|integral*|qualquer|cada',
    only: 'só|apenas|somente|simplesmente|não apag*|não elimin*|não exclu*|por engano|sem querer|mas sim',
    photo:
      'foto*|imagem|rosto|localização|voz|saúde|investigação|pesquisa|estudo|film*|gravado|vídeo*|entrevista|testemunho',
    left: 'já não sou cliente|deixei de|há anos|nunca me|registei|ex cliente|não uso|sair|vou me embora|adeus|fui cliente|fui doente|fui paciente|nos anos noventa|inscreveu',
    household: 'filh*|criança|mãe|pai|marido|mulher|esposa|avó|avô|falec*|morreu|tia|tio|menor',
    practice:
      'armazen*|algoritmo*|automat*|quem lê|são gravadas|alguém lê|guardad*|ia|trein*|decid*|anónim*|servidores|onde vai parar|quem tem acesso|fora da europa|o que acontece|que dados|o que guardam|o que recolhem|o que coletam|o que registam|o que fazem com|quem pode|quem vê|leem|lêem|ouvem|uma pessoa|humano|onde ficam|onde fica|onde são guardad*|em que país|servidor|estrangeiro|cópias de segurança|backup*|partilham|compartilham|vendem|cedem|como tratam|como lidam|como funciona|antes de instalar|antes de me registar|antes de cadastrar|para que usam|menores|crianças',
    needless:
      'não é preciso|não precisam|não é necessário|já resolvi|não apaguem a conta|não apaguem|não eliminem|não quero que apaguem|não fechem|fico|quero manter|quero continuar|não precisa|nada a apagar|tudo bem|só queria dizer|só queria|por favor não|resto da conta',
    unlist:
      'newsletter*|boletim|lista de e mail*|lista de promoções|lista de contactos|publicidade|propaganda|promoç*|anúncios|vales|cupões|cupons|descontos|saldos|promo*|lista de envio|ofertas|promoções|promos|catálogo*|folhetos|inquéritos|pesquisas|e mails comerciais|tirem me da lista|me tirem da lista|tirar da lista|descadastr*|cancelar inscrição',
    profile:
      'perfil*|compras|à medida|personaliz*|direcionad*|rastre*|comportamento|histórico de compras|sugestões|recomendações|segment*|interesses|hábitos|localização|analis*|espi*|ouvem|escut*|pontuação|etiquet*|classific*|publicidade dirigida|personalizad*|adivinhar|o que faço|o que vejo',
    stuff: 'contactos|contatos|mensagens|favoritos|playlists|treinos|conversas',
    waiting: 'continuo à espera|sem resposta|ainda nada|há um mês|já pedi|ainda não recebi',
  },
  identity: {
    name: 'nome|nome completo|meu nome|o meu nome|nome e apelido|nome e sobrenome',
    email:
      'email|e mail|endereço de e mail|endereço de email|correio eletrónico|mail|meu e mail|meu email|o meu e mail|o meu email',
    phone:
      'telefone|tel|telemóvel|celular|número de telefone|número de telemóvel|meu telefone|meu celular|contacto telefónico|contato|meu telemóvel|o meu telemóvel|fone|meu fone|whatsapp|zap|contacto|tlm|telef|ligar para|fixo',
    customer:
      'cliente n|cliente n o|número de cliente|nº de cliente|nº cliente|n de cliente|código de cliente|id de cliente|id do cliente|cliente nº|número do cliente|número de conta|número de sócio|número de contrato|meu número de cliente|o meu número de cliente|código do cliente',
    client:
      'cliente|contrato|cadastro|sócio|sócia|assinante|ref de cliente|ficha de cliente|titular do contrato|matrícula|o meu número|número|ficha',
    account: 'nome de utilizador|nome de usuário|meu usuário|meu utilizador|usuário|utilizador|meu nick',
    handle:
      'entro com o nome|uso o nome|uso o nick|conta|nick|login|user|meu user|assino|registado como|registada como|cadastrado como|cadastrada como|estou como|apareço como|meu login|minha conta|meu perfil|no chat sou|chama se lá|perfil|nome de usuária|alias|com o nome|sob o nome|inicio sessão como|entro como',
    born: 'data de nascimento|nascido em|nascida em|nascido a|nascida a|nascimento|nasci|nasci a|nasci em|aniversário|ano de nascimento|nascido aos|nascida aos|nasceu|nasceu a|nasceu em|nascido|nascida|data nasc|naci|nasceo|d n|dn|vim ao mundo|data de nasc',
    address: 'morada|endereço|rua|endereço postal|residência|residente na|a minha morada|meu endereço|moro na',
    place: 'código postal|cidade|cep|localidade|código postal e localidade|cep cidade',
    country: 'país|estado',
    iAm: 'aqui é|o nome é|aqui é a|aqui é o|aqui quem fala é a|aqui quem fala é o|chamo me|me chamo|meu nome é|o meu nome é|eu sou a|eu sou o|sou o|sou a|aqui quem escreve é|quem escreve é|quem fala é|eu me chamo|escreve vos|em nome próprio',
    perhaps: 'sou|aqui é',
    kin: 'marido|esposo|esposa|mulher|filho|filha|mãe|pai|irmão|irmã|neto|neta|sobrinho|sobrinha|tio|tia|avô|avó|cliente|constituinte|em nome de|do senhor|da senhora|senhor|senhora|sr|sra|falecido|falecida|companheiro|companheira|tutelado|tutelada|curadora de|curador de|sogra|sogro|representada|representado|mãe de|mãe do|mãe da|pai de|pai do|pai da|represento|representamos|mandatários de|mandatário de|mandatária de|viúva de|viúvo de|pais de|mandatária do|mandatário do|mandatária da|mandatário da',
    closing:
      'atenciosamente|cumprimentos|com os melhores cumprimentos|melhores cumprimentos|cordialmente|obrigado|obrigada|muito obrigado|muito obrigada|grato|grata|abraços|abraço|um abraço|saudações|com os meus cumprimentos|att|desde já agradeço|respeitosamente|beijo|beijos|bjs|bj|beijinhos',
    live: 'moro na|moro no|resido|moro no|moro na|moro em|vivo em|vivo no|resido em|resido no|resido na|residente em|residente no|sou de|sou do|vivo|vivo na|moro|moramos|onde vivo|onde moro|a viver em|a viver na|a viver no|residente|vivemos em|morando em|morando no|morando na|aqui no|aqui na|aqui em|cá em|residência em|vivendo em|vivendo eu em|a residir em|a residir no|a residir na|mudei me para|me mudei para|a morar no|a morar em|a morar na|emigrei para',
    own: 'meu|minha|meus|minhas|sou|tenho|ligar me|ligue me|contactar me|me chamo|chamo me',
    theirs:
      'dele|dela|deles|delas|era ele|era ela|chama se|se diz|conta chamada|perfil chamado|utilizador chamado|usuário chamado',
    another:
      'alguém|um homem|o homem|uma mulher|a mulher|um tipo|um cara|o cara|um indivíduo|uma pessoa|a pessoa|um tal|uma tal|desconhecid*|meu ex|minha ex|ex marido|ex mulher|amigo|amiga|vizinh*|colega*|chefe|patrão|senhorio|senhoria|professor*|médic*|doutor|doutora|dentista|hospital|clínica|consultório|advogad*|notári*|cartório|contabilista|contador|agente|call center|central de atendimento|atendimento|atendente|apoio ao cliente|recepção|receção|funcionári*|operador*|seguradora|seguro|banco|polícia|cobranças|loja|hotel|motel|restaurante|folheto|spam|propaganda|golp*|burl*|que assina|assina como|diz ser|assedia|persegue|perseguidor|troll*|estafeta|entregador|inquilino|primo|prima|namorad*|noiv*|cunhad*|assistente social|treinador*|padre|babá|alun*|parteira|nora|genro|sogr*|me escreve|escreve me|escreveu me|me escreveu|manda me|mandou me|me manda|me mandou|envia me|me envia|ameaça me|me ameaça|todas as noites|uma conta chamada|um perfil chamado|agência|imobiliária|canalizador|encanador|eletricista|oficina|cartaz|anúncio de|publicidade de|atende',
    numbered:
      'encomenda*|pedido*|fatura*|factura*|recibo*|ticket*|tíquete|processo*|queixa|ocorrência|protocolo|embrulho|envio|rastreio|rastreamento|entrega|voo*|comboio|trem|reserva|certidão|óbito|atestado|vale|cupom|cupão|lotaria|loteria|sorteio|rifa|prémio|prêmio|placa|matrícula do carro|passaporte|iban|artigo|regulamento|série|versão|reclamação|tribunal|rodovia|br|número do caso|caso nº|nossa ref*|n ref|nosso processo|bagagem|mala',
    old: 'antigo|antiga|velho|velha|anterior|antes|era',
    without:
      'não tenho conta|nunca tive conta|nunca me registei|nunca me cadastrei|não uso a vossa|não uso o aplicativo|não uso o app|nem tenho conta',
  },
};
