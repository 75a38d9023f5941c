import type { Language } from '../reader/concepts.ts';

/** Spanish. */
export const es: Language = {
  tag: 'es',
  words:
    'el la los las de del y a un una yo usted que no en es mis mi me para por con este esta sus su nos más al hola gracias soy estoy buenos días estimados señores atentamente saludos se si todo todos pero como ser está favor lo le les ustedes muy porque quiero desde hay han he ya cuando',
  concepts: {
    ask: 'por favor|quiero|quisiera|deseo|me gustaría|solicito|pido|les pido|le pido|exijo|ruego|les ruego|le ruego|necesito|pueden|podrían|podría|puede|por la presente|ejerzo|ejercer|ejercitar|reclamo|quería|solicitud de|mediante la presente|hagan el favor|os pido|podéis|podríais|requiero|demando|les solicito|haced',
    not: 'no|sin|nunca|jamás|en vez de|en lugar de|tampoco|ni',
    keep: 'no borren|no borréis|no borres|no eliminen|no eliminéis|no elimines|no supriman|no los borren|no los eliminen|no lo borren|no quiero borrar|no quiero que borren|no quiero que eliminen|no quiero eliminar|sin borrar|sin eliminar|sin borrarlos|sin eliminarlos|en vez de borrar|en lugar de borrar|en vez de eliminar|en lugar de eliminar|no pido que borren|no pido que eliminen|pero no borren|que no borren|que no eliminen|no hace falta borrar|nada de borrar|no cierren|no cerréis|no cierres|no me cierren|no quiero cerrar|no cancelen|no quiero darme de baja|no me den de baja',
    erase:
      'borr*|bórr*|elimin*|elimín*|suprim*|supresión|quiten|quitad|quitar|quítenme|destru*|limpi*|purg*|cancelar|cancelen|cancelación|dar de baja|den de baja|dadme de baja|denme de baja|cerrar|cierren|cerrad|cierre|desactiv*|desaparec*|desaparezca*|tirar|tiren|deshacerse|deshaceros|erradi*|anonimi*',
    data: 'datos|datos personales|información|informaciones|info|todo lo que tienen|todo lo que tenéis|todo lo que saben|todo lo que sabéis|todo lo que hay|lo que tienen sobre|lo que tienen de|lo que saben de|lo que sabéis de|expediente|ficha|registro|registros|historial|rastro|huella|todo|fichero|ficheros|base de datos|mi correo|mi email|mi número|mi teléfono|mi nombre|mis cosas|conversaciones|todas mis',
    account: 'cuenta|cuentas|perfil|perfiles|membresía|usuario|registro de usuario|suscripción a mi cuenta',
    about:
      'sobre mí|sobre mi|de mí|acerca de mí|mis|mi|míos|mío|personales|me conciernen|relativos a mí|referentes a mí|que me concierne|mi persona|les di|que les he dado|que os di|conmigo|yo',
    get: 'env*|mand*|facilit*|proporcion*|dar|den|dad|dame|denme|mostr*|muestr*|enseñ*|copia|copias|acceso|acceder|consultar|ver|conocer|saber|obtener|recibir|remit*|entreg*|informar*|infórm*|indiqu*|díganme|decirme|decidme|pasen|pasadme|listado|lista|relación|extracto|descargar|resumen',
    what: 'qué|que datos|cuáles|cual|cuál|cuánto|todo|todos|todas|si tienen|lo que|completa|toda la',
    hold: 'tienen|tenéis|tiene|guardan|guardáis|guardado*|almacenan|almacenado*|almacenáis|conservan|conservado*|poseen|tratan|tratáis|recogen|recogido*|recopil*|saben|sabéis|sabe|disponen|obran|procesan|consta|constan|figura*|registrad*|hay|tengan|manejan|tengáis|guarden',
    fix: 'corrij*|correg*|correcc*|rectif*|modif*|cambi*|actualic*|actualiz*|complet*|sustitu*|enmend*|arregl*|pongan bien|poned bien|subsan*|edit*',
    field:
      'nombre|apellido|apellidos|dirección|domicilio|correo|correo electrónico|email|e mail|mail|fecha de nacimiento|nacimiento|cumpleaños|teléfono|número|número de teléfono|móvil|código postal|calle|ciudad|datos|información|ficha|género|sexo|dni|nif|estado civil|nacionalidad|título|contacto|año de nacimiento',
    wrong:
      'mal|incorrect*|erróne*|equivocad*|inexact*|error|errores|errata|desactualizad*|desfasad*|antiguo|antigua|viejo|vieja|no es correcto|no es correcta|no es el mío|no es la mía|ya no es|mal escrito|me he mudado|me mudé|mudado|me he casado|me casé|divorci*|debería ser|debe ser|tendría que ser|falso|falsos|incomplet*|nueva dirección|nuevo nombre|la correcta es|el correcto es',
    stop: 'dejen|dejad|deje|deja de|paren|parad|pare|basta|ya no quiero|no quiero|no más|no deseo|no me envíen|no me enviéis|no me manden|no me mandéis|no me llamen|no me llaméis|no usen|no uséis|no utilicen|no utilicéis|cesen|cese|dar de baja|darme de baja|denme de baja|dadme de baja|denme|quiten|quitadme|quítenme|me opongo|oposición|opongo|harto|harta|cansado|cansada|prohíbo|no autorizo|no acepto|no compartan|no vendan|borrar de|sáquenme|sacadme|no contacten|no me contacten',
    marketing:
      'publicidad|publicitari*|marketing|boletín|boletines|newsletter*|promocion*|promos|ofertas|spam|correos|emails|mails|llamadas|llamarme|llamando|mensajes|sms|comercial*|anuncios|propaganda|perfilado|perfiles|elaboración de perfiles|mercadotecnia|folletos|catálogos|entrenar|entrenamiento|ia|interés legítimo|vender|venta|compartir|terceros|cesión|ceder|rastre*|estadísticas',
    list: 'lista de correo|listas de correo|lista de distribución|lista de envío|lista de envíos|mailing list|boletín|newsletter|listas|lista|suscriptores|lista de marketing',
    withdraw: 'retir*|revoc*|revoqu*|anul*|quito|cancelo|retracto|dejo sin efecto',
    consent: 'consentimiento*|autorización|permiso|acuerdo|conformidad',
    thing:
      'pedido|pedidos|factura|facturas|paquete|envío|chat|un mensaje|foto|fotos|contraseña|clave|cita|reserva|comentario|publicación|carrito|artículo|producto|pago|tarjeta|cupón|descuento|app|aplicación|suscripción|contrato|devolución|reembolso|cookies|virus|precio|precios|tarifa|horario|entrega|reseña|garantía|un archivo|playlist|currículum',
    how: 'cómo puedo|como puedo|cómo se|como se|cómo borro|como borro|cómo elimino|como elimino|cómo hago|como hago|dónde puedo|donde puedo|es posible|se puede|puedo yo|hay alguna forma|hay forma|qué pasa si|cómo funciona|cómo cambio',
    done: 'han borrado|han eliminado|habéis borrado|habéis eliminado|fue borrad*|fue eliminad*|se borró|se ha borrado|se han borrado|se eliminó|he borrado|borré|eliminé|recuperar|restaurar|ya borraron|bloqueada|gracias por borrar|gracias por eliminar|aplicación borró|se borraron|recupero|recuperarl*',
    before:
      'ya pedí|ya solicité|ya les pedí|pedí|solicité|había pedido|había solicitado|he solicitado|les envié|envié|les escribí|mi solicitud del|mi solicitud anterior|mi anterior|mi última|mi petición|sin respuesta|no he recibido|no he obtenido|no me han respondido|no han respondido|no me han contestado|hace dos semanas|hace un mes|hace semanas|hace tres semanas|el mes pasado|la semana pasada|sigo esperando|segunda vez|tercera vez|recordatorio|de nuevo|otra vez|como pedí|como les pedí|su respuesta del|apercibimiento|en qué estado|cómo va mi',
    threat:
      'me reservo el derecho|de lo contrario|en caso contrario|si no responden|si no contestan|si no recibo|en su defecto|emprender acciones|acciones legales|si no cumplen|si no lo hacen|si no me|acudiré|me veré obligado|si no atienden',
    if: 'si he|si han|si hubiera|si ustedes|en caso de|en el caso de|siempre que|si procede|cuando|si he dado|si se oponen',
    retract:
      'retiro mi solicitud|retirar mi solicitud|anulo mi solicitud|anulen mi solicitud|cancelo mi solicitud|cancelen mi solicitud|cancelar mi solicitud|olviden mi solicitud|olviden mi petición|olvidad mi solicitud|ignoren mi|he cambiado de opinión|he cambiado de idea|cambié de opinión|déjenlo|desisto|al final no quiero|ya no quiero que borren',
    until: 'hasta que|hasta|mientras|por ahora|de momento',
    court: 'juicio|tribunal|juzgado|pleito|litigio|demanda|prueba*',
    server: 'servidor*|sistemas|ficheros|base de datos',
    none: 'ningún|ninguna|nada|no quede|no queden|nadie',
    access:
      'derecho de acceso|derecho al acceso|solicitud de acceso|acceso a mis datos|acceso a los datos|acceso a datos|acceso a la información|acceso a toda|acceder a mis|acceder a los|copia de mis|copia de todos|copia de los datos|copia de toda|copia completa|copia de lo que|qué datos|que datos tienen|qué información|que información tienen|qué tienen sobre|que tienen sobre|qué tenéis|qué saben|que saben de mí|qué sabéis|lo que saben de mí|lo que tienen sobre mí|lo que tienen de mí|saber qué|saber que datos|conocer qué|conocer los datos|ver mis datos|ver qué datos|ver todo lo que|ver lo que|consultar mis datos|si tratan datos|si están tratando|si tienen datos|tienen datos|tienen algún dato|tenéis datos|tienen información sobre mí|todos los datos que tienen|todos los datos que tenéis|toda la información que tienen|toda la información que tenéis|listado de mis|mis datos almacenados|mi expediente completo',
    portability:
      'portabilidad|lectura mecánica|legible por máquina|formato estructurado|uso común|formato reutilizable|csv|json|xml|excel|hoja de cálculo|exportar|exporten|exportación|exportad|otro proveedor|otra empresa|otro servicio|otro responsable|nuevo proveedor|la competencia|otra plataforma|otra compañía|llevarme mis datos|llevarme todos mis|transferir mis datos|transfieran mis datos|trasladar mis datos|traspasar mis datos|pasar mis datos|cambiarme a otr*|cambio a otr*|importar',
    erasure:
      'derecho al olvido|derecho de supresión|derecho a la supresión|derecho de cancelación|solicitud de supresión|solicitud de eliminación|solicitud de borrado|supresión de mis|supresión de los|supresión inmediata|supresión de datos|borrado de mis|eliminación de mis|eliminación de los|bórrenme|borradme|elimínenme|eliminadme|olvídense de mí|olvidaos de mí|olvidarme|borrar mi cuenta|borrad mi cuenta|eliminar mi cuenta|eliminen mi cuenta|cerrar mi cuenta|cierren mi cuenta|cerrad mi cuenta|cancelar mi cuenta|dar de baja mi cuenta|den de baja mi cuenta|baja de mi cuenta|baja definitiva|no guarden mis|no guarden nada|no conserven|no quiero que tengan|no quiero que guarden|no quiero que tengáis|no quede nada|no quede rastro|ningún rastro|desaparecer de|sáquenme de su base|sacadme de vuestra base|de su base de datos|de sus sistemas|de sus ficheros|nada mío|nada sobre mí|como si nunca hubiera|no existir|borren todo|borrad todo|borrar todo|bórrenlo todo|borradlo todo|eliminen todo|no quede ningún|no quede ninguno|no queden',
    rectification:
      'derecho de rectificación|derecho a la rectificación|rectificación|rectificar|solicitud de rectificación|corregir mi|corregir mis|corrijan mi|corrijan mis|corregid mi|cambiar mi dirección|cambiar mi nombre|cambiar mi apellido|cambiar mi correo|cambiar mi email|cambiar mi teléfono|cambio de dirección|cambio de domicilio|cambio de nombre|actualizar mi|actualizar mis|actualicen mi|actualicen mis|actualizad mi|modificar mis|modificar mi|mi nombre está mal|mi apellido está mal|mal escrito|mal mi nombre|mal mi|está mal escrito|dirección equivocada|dirección incorrecta|dirección antigua|fecha de nacimiento incorrecta|fecha de nacimiento equivocada|datos incorrectos|datos inexactos|datos erróneos|me he mudado|me mudé|nueva dirección|mi nuevo|no me llamo|no es mi nombre|no es mi dirección|nombre correcto|dirección correcta|la correcta es|el correcto es',
    restriction:
      'limitación del tratamiento|limitación de tratamiento|derecho a la limitación|limitación|limitar el tratamiento|limiten el tratamiento|limitar el uso|limiten el uso|limiten|restringir|restrinjan|restricción|congelar|congelen|congelad|bloquear mis datos|bloqueen mis datos|bloqueo de mis datos|bloquear el uso|bloqueen|bloquead|suspender|suspendan|suspensión del tratamiento|pausar|en pausa|pausen|mientras verifican|mientras comprueban|mientras comprobáis|mientras se verifica|mientras se resuelve|mientras lo revisan|hasta que verifiquen|hasta que comprueben|hasta que se aclare|hasta que se resuelva|hasta que lo aclaren|hasta que revisen|guárdenlos pero|guarden pero|conserven pero|conservarlos pero|guardadlos pero|sin usarlos|sin utilizarlos|no los usen|no los utilicen|no los toquen|no toquen|no hagan nada con|solo guardarlos|solo almacenar|los necesito para un juicio|bloquéenlos|bloquearlos',
    objection:
      'me opongo|derecho de oposición|oposición al|oposición a que|oposición|oponerme|darme de baja|denme de baja|dadme de baja|dar de baja de|baja del boletín|baja de la newsletter|baja de la lista|baja de su lista|desuscri*|cancelar la suscripción al|cancelar mi suscripción al|no quiero recibir|no deseo recibir|no más publicidad|no más correos|no más llamadas|no más emails|dejen de enviar*|dejad de enviar*|dejen de mandar*|dejad de mandar*|dejen de llamar*|dejad de llamar*|dejen de usar|dejad de usar|dejen de molestar*|dejad de molestar*|dejen de contactar*|dejen de utilizar|dejen de tratar|dejen de compartir|no me envíen|no me manden|no me llamen|no me contacten|no usen mis datos|no utilicen mis datos|no uséis mis datos|no quiero que usen|no quiero que uséis|no quiero que utilicen|no quiero que compartan|no quiero que vendan|no vendan|no vendáis|no compartan|no compartáis|no cedan|venta de mis datos|elaboración de perfiles|decisiones automatizadas|mercadotecnia directa|fines comerciales|fines publicitarios|mensajes publicitarios|quítenme de la lista|quítenme de su lista|quitadme de la lista|sáquenme de la lista|sáquenme de su lista|lista robinson|para entrenar|entrenamiento de',
    withdraw_consent:
      'retiro mi consentimiento|retirar mi consentimiento|retirada del consentimiento|retirada de mi consentimiento|retiro el consentimiento|retirar el consentimiento|retiro dicho consentimiento|revoco mi consentimiento|revocar mi consentimiento|revoco el consentimiento|revoco la autorización|revoco mi autorización|revocación del consentimiento|revocación de mi consentimiento|retiro mi autorización|retiro mi permiso|retiro el permiso|revoco el permiso|ya no consiento|ya no doy mi consentimiento|ya no autorizo|ya no doy permiso|no doy mi consentimiento|anulo mi consentimiento|quito mi consentimiento|quito el permiso|ya no estoy de acuerdo con que|dejar sin efecto mi consentimiento|el consentimiento que di|permiso que di|permiso que os di|permiso que les di',
    information:
      'política de privacidad|aviso de privacidad|de dónde han sacado|de dónde sacaron|de dónde habéis sacado|de dónde han obtenido|cómo han conseguido|cómo consiguieron|cómo habéis conseguido|cómo obtuvieron|por qué tienen mis|por qué tenéis mis|por qué tienen mi|por qué recogen|para qué usan|para qué usáis|para qué utilizan|para qué quieren|para qué necesitan|para qué sirven|con quién comparten|con quién compartís|a quién ceden|a quién dan|a quién venden|a quién le dan|quién tiene acceso|quién puede ver|quién ve mis|cuánto tiempo guardan|cuánto tiempo conservan|cuánto tiempo guardáis|durante cuánto tiempo|cuánto tiempo van a|base legal|base jurídica|con qué finalidad|qué finalidad|qué hacen con mis|qué hacéis con mis|qué pasa con mis datos|quién es su delegado|delegado de protección|dónde se guardan|dónde guardan|dónde se almacenan|dónde almacenan|en qué país|derecho a ser informado|derecho de información|cómo protegen|cómo usan mis|cómo utilizan mis|a quién transmiten|a quién facilitan',
    complaint:
      'presentar una queja|presento una queja|presentando una queja|poner una queja|interponer una queja|presentar una reclamación|presento una reclamación|interponer una reclamación|interpongo una reclamación|poner una reclamación|reclamación según|reclamación contra|reclamación por|reclamación conforme|denuncia contra|denuncia por|queja contra|queja por|quiero quejarme|me quejo|denunciar|denuncio|agencia de protección de datos|aepd|autoridad de control|violación de mi privacidad|vulneración|vulnera|vulnerado|fuga de datos|filtración|filtrado mis|ilegal|sin mi consentimiento|sin mi permiso|sin mi autorización|sin preguntarme|es una vergüenza',
    child:
      'mi hijo|mi hija|mis hijos|mis hijas|nuestro hijo|nuestra hija|menor de edad|como padre|como madre|tutor legal|tutora legal|patria potestad|mi niño|mi niña',
    client:
      'en nombre de|en representación de|mi cliente|mi clienta|mi representado|mi representada|nuestro cliente|nuestra clienta|apoderado|apoderada|poder notarial|como abogado|como abogada|represento a|mi mandante',
    deceased:
      'fallecido|fallecida|falleció|difunto|difunta|defunción|murió|ha muerto|herencia|heredero|heredera|albacea',
  },
  topics: {
    share:
      'compart*|vend*|ced*|cesión|pas* mis|pasáis|pasado|facilit* a|entreg*|transmit*|divulg*|dar a|dais|dado|comunic* a|revend*|ceden|cedan|ceder|pasan|pasen|pasar|difund*|dan a|den a|regal*|comerciali*|facilit*',
    others:
      'terceros|empresas|compañías|socios|colaboradores|anunciantes|otros|otras|cualquiera|partners|otras empresas|otra empresa|aseguradora*|nadie más|otra gente|intermediarios|data broker*',
    trace:
      'rastro|desaparec*|quitad*|quitar*|quiten|quita|fuera|elimin*|destru*|olvid*|no existir|no quiero estar|no quiero figurar|nada mío|ni rastro|limpi*|saquen|sacad*|sácame|borrón|tir*|como si nunca|nunca hubiera|deshac*|borr*|suprim*|no quede nada|ni perfil|ni fotos|ninguna prueba|ni una prueba|cerrad|cerrar mi cuenta|hacer desaparecer|quede|bórr*|elimín*|quit*|quít*|sáquenme|basura|a la basura|tiren|cierren|cerrar mi|cerrar la cuenta|dar de baja mi cuenta|esfum*|que no quede|nada de mí|destruy*|cancel* mi cuenta|adiós|hasta nunca|me voy',
    record:
      'expediente|historial|ficha|historia clínica|grabaciones|grabación|notas|registro*|informe*|documentación|archivo*|anotaciones',
    copy: 'copia*|listado|resumen|relación|extracto|certificado|todo lo que ten*|duplicado|todo lo que hay|lo que tenéis|lo que tienen|conserváis|conservan|mándenme todo|envíenme todo|todo lo que|lista de todo|copia|por correo|impreso|en papel|en pdf|completo|expediente|íntegr*|relación de|informe de|lo que sea',
    see: 'ver|saber|sabéis|saben|conocer|consultar|mostr*|enseñ*|decidme|díganme|decir|curiosidad|mirar|leer|algo sobre mí|sobre mí|de mí|qué saben|qué tienen|lo que saben|lo que tienen|lo que guardan|tienen apuntado|apuntado|anotado|registrado|quiero saber|quisiera saber|me gustaría saber|quiero ver|enséñenme|muéstrenme|a mi nombre|sobre mi persona|averiguar',
    switch:
      'cambi* de|otra compañía|otro proveedor|otra app|otra aplicación|otro banco|nueva aseguradora|competencia|me voy a|me paso a|otra plataforma|otro operador|migr*',
    format:
      'csv|json|xml|excel|legible|lectura mecánica|import*|export*|formato|fichero|archivo|cargar*|subir*|descarg*|portab*|llevarme|importar|exportar|cargar|subir|trasladar|llevar|pasarlo a|otro programa|otra aplicación|otra app|otro servicio|hoja de cálculo|vcard|zip|estructurado|electrónico|digital',
    dispute:
      'impugn*|disput*|verific*|comprob*|exactitud|juez|juicio|juzgado|abogad*|tribunal|mientras|hasta que|entretanto|no estoy de acuerdo|resuel*|aclar*|litigio|no es mía|no es mío|prueba*|deuda|aclare|investig*|sentencia|demanda|mediación|discut*|en desacuerdo|mientras se|mientras no|mientras dure|verifi*|comprueb*|fiscalía|pleito',
    freeze:
      'congel*|bloque*|paralic*|conserv*|guard* pero|no toqu*|suspend*|limit*|pausa|sin usar*|nadie l*|que nadie|tampoco us*|inmoviliz*|paraliz*|en pausa|quiet*|sin tocar|nadie|mientras tanto|hasta entonces|dejadlo|inmovili*|no toquen|no toque|tal cual|tal como|como están|intact*|sin borrar|no borren nada|nadie los use|no los usen|no se usen|guárdenlos|consérvenlos|consérven*|mantengan|quieto*|por ahora|de momento',
    first: 'primero|luego|después|antes|una vez|en cuanto|a continuación',
    leak: 'filtr*|fuga|enviado a|mandado a|vecin*|compañero*|desconocid*|sin mi permiso|sin preguntar|ha mirado|violación|vulner*|equivocad*|publicado|contado|contó|gritaron|delante de todos|a mis espaldas|sin mi consentimiento|enfermedad|en voz alta|a la vista de todos|todos pueden ver|en copia|mi jefe|mi jefa|mi ex|mi casero|mi empresa|le entregan|entregaron|le dieron|dieron mi|dieron mis|le pasaron|pasaron mis|soltaron|publicaron|hackeado|robado|robaron|le contaron|se enteró|se enteraron|miró mis|husme*|su empleado|su operador|su agente|un empleado suyo|sin preguntarme|sin avisar|sin consultarme|me escribió al privado',
    authority:
      'agencia|aepd|autoridad|denunci*|inai|comunicar a la autoridad|denunciar*|abogad*|prensa|agencia de protección|juzgado|tribunal|denuncia|denunciar|denunciaré|voy a denunciar|policía|abogado|consumidor|ocu|profeco|la prensa|la tele|periódico|queja formal|poner una queja',
    remedy:
      'queja|reclamación|reclam*|vergüenza|indignan*|grave|gravísimo|explicación|explicaciones|inadmisible|formal|escándalo|presento una|oficial|investig*|disculpas|indemniz*|furios*|responsab*|sinvergüenza*|qué vergüenza|qué poca|indignante|indignad*|inaceptable|cómo se atreven|se están burlando|se burlan|tomadura de pelo|hart* de|nadie se disculp*|disculp*|incompetent*|maltrato|me han ignorado|me toman el pelo|me tienen dando vueltas',
    howlong:
      'cuánto tiempo|plazo de conservación|durante cuánto|hasta cuándo|cuántos años|cuántos días|plazo|conservan|guardan|después de borrar|cuando borro|cuando uno borra|para siempre|permanecen|se quedan',
    why: 'por qué|para qué|finalidad|base legal|base jurídica|de dónde|a quién|quién tiene|quién los|qué hacéis con|qué hacen con|de dónde sacaron|cómo consiguieron|cómo tienen|quién les dio|con qué derecho|con qué fin|a santo de qué|motivo',
    officer:
      'delegado|dpd|dpo|política de privacidad|aviso de privacidad|protección de datos|cookies|delegado de protección|responsable de datos|responsable de privacidad|oficial de privacidad|encargado de|a quién me dirijo|a quién dirigirse|a quién escribo|con quién hablo|quién se encarga',
    camera: 'cámara*|videovigilancia|vídeo*|imágenes',
    calls:
      'llam*|sms|mensajes|whatsapp*|correos|emails|mails|e mails|buzón|cartas|escrib*|envi*|mand*|telefon*|contact*|llamad*|llamen|telefone*|teléfono|suena|vendedor*|televenta*|whatsapp|notificacion*|me escriban|escribirme|mandarme|mandándome|manden|envíen|enviarme',
    enough:
      'basta|harto|harta|narices|paz|dejad*|dejen|última vez|ya está bien|acos*|molest*|pesad*|spam|cansad*|par* de|se acabó|ya basta|prohíbo|no me interesa|parad|cesen|estoy hart*|hasta las narices|hasta el gorro|paren|dejen de|déjenme|dejadme|no quiero más|no quiero recibir|no me interesan|nunca pedí|no pedí|cuántas veces|ni uno más|nunca más|stop|fuera de|hínchense',
    order:
      'pedido*|paquete|envío|entrega|reserva|carrito|artículo*|producto*|seguimiento|devolución|cupón|talla|entrada*|compra',
    bill: 'factura*|cobr*|reembols*|pago*|pagar|precio|tarifa|recibo|cargo|tarjeta|importe',
    cancel: 'cancel*|darme de baja|dar de baja|rescind*|anular la',
    subscription: 'suscripción|contrato|gimnasio|revista|premium|cuota|abono|periódico',
    login:
      'contraseña|iniciar sesión|acceder a mi cuenta|entrar en|error|usuario|no funciona|no me deja|bloqueada|clave|código de verificación|olvidé|olvidado|bloqueado|entrar|código|por error|sin querer|recuperar|restaurar|se cayó|no abre|botón|actualización|reinstal*|perdí mi|se cierra|pantalla',
    shop: 'horario|abre|abrís|cita|avería|averiado|técnico|garantía|mando|roto|reparación|instrucciones|stock|hora',
    thanks:
      'gracias por|ya está resuelto|solucionado|ha llegado|perfecto|felicidades|enhorabuena|buen trabajo|excelente|me encanta|sigan así|genial|maravill*|me salvó',
    moved:
      'mudado|mudanza|nueva dirección|me he casado|casad*|divorci*|nuevo número|nuevo teléfono|dirección antigua|vivo en|me mudé|me he mudado|me cambié de|número nuevo|cambié de número|cambiar de línea|mi nuevo|mi nueva|ahora vivo|vivo ahora|me casé|me divorcié|apellido de|ahora me llamo|cambió|ha cambiado|el nuevo es|la nueva es',
    mistake:
      'mal escrit*|equivoc*|error en mi|errón*|incorrect*|falt*|está mal|no es|en vez de|en lugar de|corre*|arregl*|pone|desactualiz*|corrij*|correg*|rectific*|cambiadlo|cambiad|cambien|modific*|actualiz*|zeta|tilde|con ese|es falso|no es correcto|figura que|figuro como|aparezco como|aparece como|sale como|me tienen como|sigue saliendo|siguen mandando|sigue apareciendo|el viejo|la vieja|antigu*|en realidad|el correcto|la correcta|lo correcto|el bueno|pongan|cambiar|cambiarlo|cámbienlo|corrijan|corregir|arréglenlo|arreglar|actualic*|sustituy*|reempla*|falta una|sobra una|mal escrito|mal puesto|equivocad*|erróne*|inexacto|no existe|no es mi|no soy|debe decir|debería decir|debe ser|es otro|es otra|errata|rectifi*',
    agreed:
      'autori*|consent*|permiso|acept*|acuerdo|firm*|di mi|marqué|dije que sí|había dicho que sí|les dije que sí|di permiso|di mi permiso|había dado permiso|dejé que|permití|autoricé|había autorizado|acepté|había aceptado|acepté que|marqué la casilla|le di a aceptar|pulsé aceptar|firmé|consentí|mi sí|mi autorización|ese permiso|esa autorización|de acuerdo con que|di el visto bueno|presté',
    regret:
      'cambiado de opinión|cambié de opinión|ya no|retiro|anulo|revoc*|me arrepiento|vuelvo atrás|dejo de|ahora digo que no|ahora no|es no|ya no quiero|ya no doy|ya no les doy|ya no autorizo|me eché para atrás|me arrepent*|lo pensé mejor|cambié de idea|retirar|quito|anulen|anular|queda sin efecto|deja de valer|no vale más|desde hoy|a partir de hoy|a partir de ahora|de ahora en adelante|doy marcha atrás|me desdigo|lo revoco|revoco|que no siga|dejo de autorizar',
    all: 'todo|toda|todos|todas|entera|entero|complet*|íntegr*|absolutamente|cualquier|por completo',
    only: 'solo|sólo|solamente|únicamente|simplemente|no borr*|no elimin*|por error|sino|todavía',
    photo:
      'foto*|imagen|cara|ubicación|voz|salud|investigación|estudio|grabar|grabado|vídeo*|película|entrevista|testimonio',
    left: 'ya no soy cliente|dejé de|hace años|nunca me|registré|antiguo cliente|no uso|me voy|me marcho|adiós|fui cliente|fui paciente|en los noventa|me apuntó|me apunto',
    household: 'hijo|hija|niñ*|madre|padre|marido|mujer|esposo|esposa|abuel*|falleci*|murió|difunt*|menor',
    practice:
      'almacen*|algoritmo*|automat*|quién lee|lee una persona|se guardan|ia|entren*|decid*|anónim*|servidores|dónde acaba|dónde va|quién tiene acceso|fuera de europa|qué pasa con|qué guardan|qué recogen|qué recopilan|qué registran|qué datos|qué hacen con|quién puede|quién ve|leen los|escuchan los|alguien lee|una persona|humano|dónde se guard*|dónde guardan|en qué país|servidor|extranjero|copias de seguridad|comparten|venden|ceden|cómo tratan|cómo manejan|cómo funciona|antes de instalar|antes de registrarme|antes de apuntar*|para qué usan|menores',
    needless:
      'no hace falta|no es necesario|no tenéis que|no tienen que|ya lo he arreglado|no borren mi cuenta|no eliminen|no quiero que borren|no cierren|me quedo|quiero conservar|no lo estoy pidiendo|no estoy pidiendo|nada que borrar|todo bien|solo quería decir|sólo quería|por favor no',
    unlist:
      'newsletter*|boletín|lista de correo|lista|darme de baja de los correos|publicidad|promociones|anuncios|ofertas|vales|cupones|descuentos|rebajas|promo*|boletines|promos|propaganda|catálogo*|folletos|encuestas|avisos comerciales|correos comerciales|baja de|darme de baja|dar de baja|bórrenme de la lista|sáquenme de la lista|quítenme de la lista|suscripción al boletín',
    profile:
      'perfil*|compras|a medida|personaliz*|segmentad*|rastre*|comportamiento|historial de compras|sugerencias|recomendaciones|segment*|perfilado|intereses|hábitos|ubicación|analiz*|espi*|escuch*|puntuación|etiquet*|clasific*|publicidad dirigida|personalizad*|lo que miro|lo que hago',
    stuff: 'contactos|mensajes|favoritos|listas de reproducción|pedidos y|entrenamientos|conversaciones',
    waiting: 'sigo esperando|sin respuesta|seguís sin|hace un mes|ya lo pedí|tercera vez|todavía nada',
  },
  letter: {
    aside:
      'art 19|artículo 19|destinatarios|destinatario|terceros a los que|terceros a quienes|a los que se hayan|a quienes se hayan|a quienes hayan|a los que hayan|cesionarios|comuniquen a los|comunicar a los|comuniquen esta|comunicar esta|notifiquen a|hayan comunicado|hayan cedido|hayan sido comunicados|hayan sido cedidos|qué medidas|las medidas adoptadas|medidas adoptadas|medidas que|actuaciones realizadas|actuaciones llevadas|lo que han hecho|lo actuado|resultado de|del resultado|confirmen que|confirmar que|confirmen por escrito|confirmarme|confirmación de|confirmación escrita|confirmación por escrito|se me confirme|me confirmen|deban conservar|deban conservarse|deba conservarse|deben conservar|tengan que conservar|haya que conservar|obligación legal|obligaciones legales|obligación de conservar|por imperativo legal|plazo legal|no puedan suprimir|no pueda suprimirse|no puedan borrar|deneg*|rechaz*|negativa|motivad*|identificarme|mi identidad|copia de mi dni|copia del dni|copia de mi documento|copia de mi pasaporte|copia de mi nie|fotocopia|información adicional|más datos|subsan*|titular de la|línea|contrato de portabilidad|solicitud de portabilidad de|registros de la portabilidad',
    named: 'existencia del derecho|derecho a presentar|me reservo|mis derechos a|de mis derechos',
    further:
      'además|asimismo|así mismo|igualmente|también|por otra parte|por otro lado|por último|finalmente|al mismo tiempo|en segundo lugar|en tercer lugar|de igual modo|a su vez|adicionalmente',
  },
  identity: {
    name: 'nombre|nombre completo|nombre y apellidos|nombre y apellido|mi nombre|apellidos y nombre',
    email:
      'email|e mail|correo|correo electrónico|dirección de correo|dirección de correo electrónico|mail|dirección de email|mi correo|mi email|dirección de e mail',
    phone:
      'teléfono|tel|móvil|celular|número de teléfono|teléfono móvil|mi teléfono|mi número|mi móvil|mi móvil es|mi celular|llámenme al|mi fijo|tlf|tfno|mi tel|fijo|whatsapp|línea|titular de la línea',
    customer:
      'número de cliente|nº de cliente|nº cliente|n de cliente|id de cliente|cliente nº|cliente número|código de cliente|número de cuenta|número de socio|nº de socio|número de usuario|número de contrato|mi número de cliente|número de póliza|nº de póliza|n de póliza|n o de póliza|nº póliza|póliza nº|póliza número|póliza n|nº de contrato|n de contrato|nº contrato|n o de contrato|n o de cliente|número de abonado|número de abonada|nº de abonado|nº de abonada|n de abonado|código de abonado|número de tarjeta|nº de tarjeta|n de tarjeta|tarjeta de fidelización|tarjeta de fidelidad|tarjeta de cliente|tarjeta de socio|tarjeta de socia|tarjeta cliente|tarjeta club|carné de socio|carnet de socio|carné de socia|carné de biblioteca|carné de lector|número de carné|n de socio|nº socio|socio nº|socio número|número de socia|nº de socia|socia nº|socia número|código de socio|número de afiliado|número de afiliada|nº de afiliado|número de asegurado|número de asegurada|nº de asegurado|número de paciente|nº de paciente|número de historia clínica|nº de historia clínica|historia clínica|número de inquilino|número de inquilina|número de participante|nº de participante|código de participante|número de suscriptor|número de suscriptora|nº de suscriptor|número de suscripción|cód cliente|cod cliente|código cliente|referencia de cliente|ref cliente|número de usuaria|nº de usuario|número de alumno|número de alumna|número de matrícula|nº de cuenta|número de partner|número de donante|número de lector|id de usuario|id de socio|tarjeta de compra|tarjeta de compras|libreta|libreta n|expediente clínico|tarjeta sanitaria del centro|tarjeta joven|cuenta de cliente|número de libreta|n de historia|nº de historia|número de historia|tarjeta de puntos|tarjeta de abonado|código de paciente',
    client:
      'cliente|clienta|contrato|socio|socia|abonado|abonada|cuenta de empresa|contrato número|contrato nº|ref de cliente|ficha de cliente|clienta número|mi número|número|ficha|póliza|tarjeta|cuenta|suscripción|suscriptor|suscriptora|paciente|participante|inquilino|inquilina|asegurado|asegurada|afiliado|afiliada|abono|carné|carnet|usuario|usuaria|libreta|historia|afiliación|tarjeta de compra',
    account: 'nombre de usuario|mi usuario|mi nick|mi alias|usuario',
    handle:
      'uso el nombre|uso el nick|cuenta|nick|alias|aparezco como|figuro como|registrado como|registrada como|usuaria|usuario|firmo como|me llamo allí|mi cuenta|mi perfil|mi cuenta es|entro como|estoy como|con el nombre|bajo el nombre|inicio sesión como|me conecto como',
    born: 'fecha de nacimiento|nacido el|nacida el|nacimiento|nací|nací el|cumpleaños|año de nacimiento|fecha nac|nac|nacido|nacida|nació|nació el|f nac|cumple|nacimiento mío|vine al mundo|f de nac',
    address: 'dirección|domicilio|calle|dirección postal|mi dirección|residencia|con domicilio en|vivo en la calle',
    place: 'código postal|ciudad|cp|localidad|población|código postal y ciudad',
    country: 'país|estado',
    iAm: 'me llamo|mi nombre es|soy don|soy doña|yo don|yo doña|les escribe|le escribe|os escribe|quien escribe es|yo soy|me presento',
    perhaps: 'soy',
    kin: 'marido|esposo|esposa|mujer|hijo|hija|madre|padre|hermano|hermana|nieto|nieta|sobrino|sobrina|tío|tía|abuelo|abuela|cliente|clienta|representado|representada|en nombre de|tutor de|tutora de|difunto|difunta|don|doña|pareja|suegra|suegro|mandante|mi patrocinado|patrocinada|madre de|padre de|tutela de|represento a|representamos a|mandatario de|mandataria de|viuda de|viudo de|padres de',
    closing:
      'atentamente|saludos|un saludo|saludos cordiales|cordialmente|un cordial saludo|gracias|muchas gracias|gracias de antemano|reciba un cordial saludo|un abrazo|muy atentamente|se despide atentamente|quedo a la espera|besos|muchas gracias de antemano|mil gracias|reciban un cordial saludo|reciban un saludo|saludos atentos|atentos saludos|les saluda atentamente|le saluda atentamente|les saluda|le saluda|sin otro particular|un saludo cordial|saluda atentamente|cordiales saludos|gracias y un saludo|gracias y saludos',
    live: 'vivo en|domiciliado|domiciliada|vivo en|resido en|residente en|soy de|domiciliado en|domiciliada en|vivo|resido|donde vivo|donde resido|vive en|residente|vivimos en|afincado en|afincada en|escribo desde|radicado en|radicada en|aquí en|acá en|residencia en|vecino de|vecina de|me mudé a|me he mudado a|nos mudamos a|estoy viviendo en|emigré a|radico en',
    own: 'mi|mis|mío|mía|yo|soy|tengo|llámenme|llamarme|localizarme|contactarme',
    theirs:
      'el de él|el de ella|se llama|se llamaba|era él|era ella|se hace llamar|cuenta llamada|perfil llamado|usuario llamado',
    another:
      'alguien|un hombre|el hombre|una mujer|la mujer|un tipo|el tipo|un tío|un individuo|una persona|la persona|un tal|una tal|desconocido*|mi ex|exmarido|exmujer|exnovio|exnovia|amigo|amiga|vecino|vecina|vecinos|compañer*|colega*|jefe|jefa|casero|casera|profesor*|maestr*|médico|médica|doctor|doctora|dentista|hospital|clínica|consulta|abogad*|notario|notaría|gestor|gestoría|agente|call center|centro de llamadas|centralita|atención al cliente|recepción|emplead*|operador*|teleoperador*|aseguradora|seguro|seguros|banco|policía|cobros|tienda|hotel|restaurante|folleto|spam|estaf*|que firma|firma como|que dice ser|acosa|acosador*|acoso|troll*|repartidor|inquilino|nos llaman|desde el que|primo|prima|novio|novia|prometid*|cuñad*|trabajador* social|entrenador*|cura|niñera|alumn*|comadrona|nuera|yerno|suegr*|me escribe|me escribió|me escriben|me ha escrito|me manda|me mandó|me envía|me envió|me amenaza|una cuenta llamada|un perfil llamado|agencia|inmobiliaria|fontanero|electricista|cartel|tarjeta de visita|publicidad de|anuncio de|atiende|responde',
    numbered:
      'pedido*|factura*|recibo*|ticket*|tique*|expediente*|denuncia|incidencia|paquete*|envío|seguimiento|entrega|vuelo*|tren|reserva|certificado|acta|vale|cupón*|lotería|sorteo|premio|matrícula del coche|placa|pasaporte|iban|artículo|reglamento|serie|versión|solicitud*|reclamación|juzgado|caso nº|caso número|número de caso|nuestra ref*|n ref|nuestro expediente|equipaje|maleta|localizador|ped|código postal|cp|c p|modelo|cif|nif|dni|nie|imei|presupuesto*|documento|seguridad social|tarjeta de crédito|tarjeta de débito|tarjeta bancaria|tarjeta regalo|tarjeta sim|bastidor',
    old: 'antiguo|antigua|viejo|vieja|anterior|antes|era',
    without:
      'no tengo cuenta|no tengo ninguna cuenta|nunca tuve cuenta|nunca he tenido cuenta|nunca me registré|nunca me he registrado|no uso su aplicación|no uso vuestra|jamás me registré',
  },
};
