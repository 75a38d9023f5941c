import type { Customs } from '../customs.ts';

/** Of who writes in Portuguese. */
export const customs: Customs = {
  name: {
    particles: 'de da do das dos',
    links: 'e',
    titles: 'dra eng eng.º eng.ª engº arq dr prof sr sra senhor senhora don padre familia aluno aluna',
    roles: 'paciente cliente utente sócio sócia titular segurado segurada requerente',
    courtesies: '',
    seconds: '',
    hasOneFamily: false,
    hasCapitalNouns: false,
  },
  street: {
    words:
      'rua r. avenida av av. travessa praça estrada alameda linha quinta lugar bairro urbanização urb. praceta beco largo calçada rotunda azinhaga canada viela escadinhas pct. lg.',
    endings: '',
    leading: 'rua avenida travessa praça praceta beco canada rotunda',
    particles: 'e',
    shortened: 'dr prof gen',
    number: 'número bloco lote',
    notBefore: 'contrato cliente sócio sócia artigo conta cartão',
    leads: 'em na do o a e moro vivo',
  },
  place: {
    towns: '',
    inflectsTowns: false,
    inflectsCountries: false,
    noCountries: '',
    countries:
      'AT austria|AT áustria|BE bélgica|BG bulgaria|BR brasil|CA canada|CA canadá|CH suíça|CN china|DE alemanha|DK dinamarca|ES espanha|FR frança|GB reino unido|GR grecia|IE irlanda|IT italia|IT itália|JP japão|LU luxemburgo|PL polonia|PL polónia|PT portugal|SE suecia|SE suécia|TR turquía|TR turquia|TW taiwan|US estados unidos',
  },
  day: {
    numbers:
      '1:primeir|um 2:dois|doi 3:três|tres 4:quatr 5:cinco 6:seis 7:sete 8:oito 9:nove 10:dez 11:onze 12:doze 13:treze 14:catorze|quatorze 15:quinze 16:dezesseis|dezasseis 17:dezessete|dezassete 18:dezoito 19:dezenove|dezanove 20:vinte 30:trinta 40:quarenta 50:cinquenta|cinqüenta 60:sessenta 70:setenta 80:oitenta 90:noventa 100:cem|cento 900:novecentos 1000:mil',
    months: 'jan fev mar abr mai jun jul ago set out nov dez',
    feasts: 'natal',
    links: 'de da do dos ano días e o a',
  },
  said: {
    from: '',
    greetings: 'cumprimentos|abraço|abraços|beijo*|bjs',
    withYou: 'convosco|com vocês',
    yours: 'voss*',
    my: 'meu|meus|minha|minhas',
    our: 'noss*',
    me: '',
    undersigned: 'assinado|assinada|signatário|signatária',
    dear: 'olá|bom|boa|prezado|prezada|prezados|prezadas|caro|cara|ao|aos|à|às',
    firms:
      'padaria|pastelaria|loja|clínica|contabilid*|associa*|departamento|serviço|direção|secretaria|gabinete|setor|administração|quinta|sítio|fazenda|lar|hospital|banco|câmara|bairro|canada|condomínio|universidade|escola|farmácia',
    alone:
      'anónimo|urgente|importante|cliente|chega|fim|anexo|anexos|cópia|inquilino|adeus|respeitosamente|confidencial|registado|enviado|sinceramente|saudações|grata|mãe|pai|sócio|sócia|inquilina|sim|não|obrigado|obrigada|desiludida',
  },
};
