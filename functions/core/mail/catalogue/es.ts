import type { Catalogue } from './en.ts';

/** Spanish, addressed as usted. */
export const es: Catalogue = {
  hello: 'Hola:',
  reference: 'Referencia: {reference}',
  'link.until': 'El enlace es válido hasta el {until}.',
  'link.plain': 'Si el botón no funciona, abra esta dirección:',

  'right.access': 'Una copia de los datos que tenemos sobre usted',
  'right.portability': 'Sus datos en un formato que otro servicio pueda leer',
  'right.erasure': 'La supresión de sus datos',
  'right.rectification': 'La rectificación de sus datos',
  'right.restriction': 'La limitación del uso de sus datos',
  'right.objection': 'El fin de un uso de sus datos al que usted se opone',
  'right.withdraw_consent': 'La retirada de su consentimiento',
  'right.information': 'Una respuesta sobre cómo usamos los datos personales',
  'right.complaint': 'Su reclamación sobre cómo tratamos los datos',

  'ack.subject': 'Hemos recibido su solicitud: confírmela, por favor',
  'ack.title': 'Hemos recibido su solicitud',
  'ack.understood': 'Esto es lo que hemos entendido:',
  'ack.meant': '¿Se refería a esto?',
  'ack.respondBy': 'Tendrá nuestra respuesta a más tardar el {date}.',
  'ack.confirm': 'Antes de empezar, confirme por favor que esta dirección es suya.',
  'ack.button': 'Confirmar mi solicitud',
  'ack.wrong': '¿Hemos entendido algo mal? Responda a este mensaje y cuéntenoslo con sus palabras.',
  'ack.change': 'Si no es así, puede corregirlo en la página antes de confirmar.',
  'ack.notYou': 'Si no nos ha escrito, puede ignorar este mensaje. Sin confirmación no ocurre nada.',

  'cooling.subject': 'Sus datos se van a eliminar: aún puede cancelarlo',
  'cooling.title': 'Vamos a eliminar sus datos',
  'cooling.body':
    'Su solicitud está confirmada. Empezaremos a eliminar los datos el {until}. Si es lo que desea, no tiene que hacer nada.',
  'cooling.mind': 'Si ha cambiado de opinión, o si no fue usted, puede cancelarlo hasta entonces con un clic.',
  'cooling.button': 'Cancelar la eliminación',

  'access.subject': 'Sus datos están listos',
  'access.title': 'Su copia está lista',
  'access.body':
    'Hemos reunido los datos que pidió. Por seguridad, la página envía primero un código a esta dirección.',
  'access.until': 'Puede descargarla una sola vez, hasta el {until}.',
  'access.button': 'Ir a la descarga',

  'code.subject': 'Su código',
  'code.title': 'Su código',
  'code.body': 'Introduzca este código en la página para acceder a sus datos:',
  'code.minutes': 'Sirve una sola vez, durante {minutes, plural, one {# minuto} other {# minutos}}.',
  'code.secret': 'No lo comparta con nadie. Si no ha pedido un código, puede ignorar este mensaje.',

  'erased.subject': 'Su solicitud de supresión está resuelta',
  'erased.title': 'Su solicitud de supresión está resuelta',
  'erased.body': 'Hemos eliminado o anonimizado sus datos, y después hemos vuelto a comprobar que ya no están.',
  'erased.nothing':
    'Hemos buscado en todas partes y no hemos encontrado datos sobre usted. No había nada que eliminar.',
  'retained.intro': 'Hay datos que debemos conservar:',
  'retained.item': '{title} – {ground}',
  'retained.until': '{title} – {ground} (hasta: {until})',

  'partly.subject': 'Su solicitud está resuelta en parte',
  'partly.title': 'Su solicitud está resuelta en parte',
  'partly.unreached': 'Todo está hecho, salvo en estos sistemas, a los que no hemos podido acceder:',
  'partly.late': 'Su solicitud todavía no está resuelta',
  'partly.none': 'Hasta ahora no hemos podido acceder a estos sistemas:',
  'partly.body': 'Lo intentaremos de nuevo y le escribiremos cuando esté hecho. No tiene que hacer nada.',
  'partly.ended': 'Lo hemos intentado de nuevo sin éxito, por lo que su solicitud termina tal como está. El motivo:',

  'refused.subject': 'Sobre su solicitud',
  'refused.title': 'No podemos hacer lo que nos pide',
  'refused.request': 'Esto es lo que pidió:',
  'refused.reason': 'El motivo:',
  'refused.appeal':
    'Si no está de acuerdo, puede responder a este mensaje, reclamar ante una autoridad de control o acudir a los tribunales. Aquí puede reclamar: {route}',
  'denial.suspected_fraud':
    'Tenemos motivos para creer que la solicitud no procede de la persona a la que se refieren los datos.',
  'denial.insuf_verification': 'No hemos podido comprobar que los datos sean suyos.',
  'denial.no_match': 'No hemos encontrado datos que le pertenezcan.',
  'denial.claim_not_covered': 'La ley aplicable no contempla esta solicitud.',
  'denial.outside_jurisdiction': 'La ley que invoca no se aplica a nosotros o a estos datos.',
  'denial.too_many_requests': 'Hace poco que respondimos a esta misma solicitud suya.',
  'denial.other': 'Hemos examinado su solicitud con atención y no podemos atenderla.',

  'withdrawn.subject': 'Su solicitud se ha retirado',
  'withdrawn.title': 'Su solicitud se ha retirado',
  'withdrawn.body':
    'Como deseaba, nos hemos detenido. Sus datos siguen como están. Puede volver a escribirnos cuando quiera.',

  'withdraw.title': '¿Desea retirar su solicitud?',
  'withdraw.body': 'Nos ha escrito que desea retirar lo siguiente:',
  'withdraw.keep': 'Si desea que sigamos adelante, ignore este correo. Su solicitud continúa como está.',

  'expired.subject': 'Su solicitud ha terminado',
  'expired.title': 'Su solicitud ha terminado',
  'expired.body':
    'No recibimos su confirmación a tiempo, así que no hemos hecho nada. Si aún lo desea, escríbanos de nuevo.',

  'question.title': 'Necesitamos algo de usted',
  'question.body': 'Para seguir con su solicitud, necesitamos lo siguiente de usted:',
  'question.button': 'Responder',
  'question.until': 'Responda, por favor, antes del {until}. Hasta entonces su solicitud espera.',
  'question.reminder': 'Recordatorio: {title}',
  'question.label': 'Su respuesta',
  'question.send': 'Enviar mi respuesta',
  'answered.title': 'Gracias, tenemos su respuesta',
  'fee.title': 'Su solicitud tiene un coste – decida, por favor',
  'fee.body': 'Solo podemos seguir con su solicitud por {amount}. No paga nada si no lo acepta. El motivo:',
  'fee.button': 'Decidir',
  'fee.until': 'Si no decide antes del {until}, su solicitud termina y no le cuesta nada.',
  'fee.accept': 'Aceptar el coste',
  'fee.withdraw': 'Retirar mi solicitud',
  'extended.title': 'Nuestra respuesta tardará más',
  'extended.body': 'Necesitamos más tiempo. Tendrá nuestra respuesta a más tardar el {date}. El motivo:',
  'lapsed.body':
    'Le pedimos algo y no hemos recibido respuesta, así que no hemos hecho nada. Si todavía lo desea, basta con que nos escriba de nuevo.',

  'proof.title': 'Confirme su solicitud, por favor',
  'proof.change': '¿Hay algo que no está bien? Elija lo que desea:',
  'proof.none': 'Elija al menos una opción.',
  'proof.notYou': 'Si no nos ha escrito, cierre esta página. No ocurrirá nada.',
  'proven.title': 'Gracias, está confirmado',
  'proven.body': 'Le escribiremos en cuanto haya novedades. Puede cerrar esta página.',
  'cancel.title': '¿Quiere cancelar la eliminación?',
  'cancel.body':
    'Sus datos siguen ahí. Si cancela, se quedan como están y su solicitud termina. Si no, empezaremos a eliminarlos el {until}.',
  'cancel.keep': 'Si todavía quiere eliminarlos, cierre esta página.',
  'cancelled.title': 'La eliminación se ha cancelado',
  'cancelled.body': 'Sus datos siguen como están. Puede volver a pedir su supresión cuando quiera.',
  'package.send': 'Para asegurarnos de que solo usted los recibe, primero enviamos un código a su dirección.',
  'package.sendButton': 'Enviarme el código',
  'package.sent':
    'Le hemos enviado un código; debería llegar en un minuto aproximadamente. La descarga solo funciona una vez: guarde el archivo donde solo usted pueda verlo.',
  'package.label': 'Código del mensaje',
  'package.wrong': 'Ese código no es válido o ya no lo es. Revíselo o pida que le enviemos uno nuevo.',
  'package.enough':
    'Ya ha recibido varios códigos en esta hora, por lo que no hemos enviado otro. Podrá pedir uno nuevo a partir de este momento: {at}. Si aún no ha usado el último, introdúzcalo aquí.',
  'package.resend': 'Enviar un código nuevo',
  'package.downloadButton': 'Descargar mis datos',
  'package.large':
    'Su copia es grande y llega en partes. Deje esta página abierta: su navegador las une y después guarda un solo archivo.',
  'package.join':
    'Si no ocurre nada, guarde aquí cada parte y abra la primera con un programa para archivos zip, por ejemplo 7-Zip.',
  'gone.title': 'Este enlace ya no funciona',
  'gone.body':
    'Puede que ya se haya usado, que otro más reciente lo sustituya o que haya caducado. Utilice el enlace de nuestro último mensaje.',
  'gone.help': 'Si eso no ayuda, escríbanos a {address}.',
  'error.title': 'No ha funcionado',
  'error.body': 'El fallo es nuestro y no se ha perdido nada. Inténtelo de nuevo en unos minutos.',
};
