import type { Customs } from '../customs.ts';

/** Of who writes in Spanish. */
export const customs: Customs = {
  name: {
    particles: 'de del la las los el',
    links: 'y e i',
    titles: 'lcdo lcda d.ª dña dr prof lic sr sra srta señor señora don doña padre familia alumno alumna',
    roles:
      'paciente cliente clienta socio socia abonado abonada titular asegurado asegurada solicitante usuario usuaria',
    courtesies: '',
    seconds: '',
    hasOneFamily: false,
    hasCapitalNouns: false,
  },
  street: {
    words:
      'calle c/ cl. avenida avda avda. av av. paseo pº plaza camino jr. jirón pasaje psje. carrera cra. transversal carretera carrer ronda travesía privada via rúa urbanización urb. rambla glorieta cuesta callejón callejon bulevar polígono poligono costanilla pza. plza.',
    endings: '',
    leading: 'calle avenida avda avda. jr. jirón carrera cra.',
    particles: 'y',
    shortened: 'gral avd ava gen dr prof',
    number: 'número num num. núm núm. bloque lote',
    notBefore: 'contrato cliente socio socia abonado legajo artículo cel móvil versión* cuenta tarjeta',
    leads: 'en e y vivo resido',
  },
  place: {
    towns: '',
    inflectsTowns: false,
    inflectsCountries: false,
    noCountries: '',
    countries:
      'AT austria|AT áustria|BE bélgica|BG bulgaria|BR brasil|CA canada|CA canadá|CH suiza|CN china|DE alemania|DK dinamarca|ES españa|FR francia|GB reino unido|GR grecia|IE irlanda|IT italia|IT itália|JP japon|JP japón|LU luxemburgo|NL países bajos|PL polonia|PL polónia|PT portugal|SE suecia|SE suécia|TR turquía|TR turquia|TW taiwan|US estados unidos',
  },
  day: {
    numbers:
      '1:prim|uno|ún 2:dos|segund 3:tres|trés|terc 4:cuatr 5:cinco 6:seis|séis 7:siet 8:ocho 9:nuev 10:diez 11:once 12:doce 13:trece 14:catorce 15:quince 16:dieciséis|dieciseis 17:diecisiet 18:dieciocho 19:diecinuev 20:veint 30:treint 40:cuarent 50:cincuent 60:sesent 70:setent 80:ochent 90:novent 100:cien 900:novecient 1000:mil',
    months: 'ene feb mar abr may jun jul ago sep|set oct nov dic',
    feasts: 'nochebuena navidad nochevieja',
    links: 'de del el la año anno dias días y',
  },
  said: {
    from: '',
    greetings: 'saludos|besos|abrazos',
    withYou: 'con ustedes|con vosotros',
    yours: 'su|sus|vuestr*',
    my: 'mi|mis',
    our: 'nuestr*',
    me: 'me',
    undersigned: 'firmante|suscrito|suscrita',
    dear: 'estimado|estimada|estimados|estimadas|buenos|buenas|hola',
    firms:
      'panadería|pastelería|carnicería|peluquería|taller|ferretería|farmacia|clínica|escuela|gestoría|asesoría|contabilid*|asocia*|agen*|departamento|servicio|dirección|oficina|secretaría|administración|villa|residencia|cortijo|finca|hacienda|hospital|banco|seguros|casa|ayuntamiento|barrio|colonia|universidad',
    alone:
      'anónimo|urgente|importante|cliente|basta|fin|anexo|adjunto|adjuntos|copia|inquilino|adiós|respetuosamente|confidencial|certificado|enviado|sinceramente|saludos|clienta|madre|padre|socio|socia|inquilina|sí|no|gracias|decepcionado|decepcionada',
  },
};
