import type { FormWords } from '../form.ts';

/** Of forms in Spanish. */
export const form: FormWords = {
  asks: 'tipo de solicitud|tipo de petición|solicitud|mi solicitud|su solicitud|petición|derecho que ejerce|derecho que ejercito|derecho que desea ejercer|derecho ejercido|derecho solicitado|derecho|derechos que ejerce|deseo ejercer|deseo|quiero|solicito|ejerzo|ejerzo el derecho de|motivo de la solicitud|objeto de la solicitud|seleccione|acción solicitada',
  rights: {
    access:
      'acceso|derecho de acceso|solicitud de acceso|acceso a mis datos|acceso a datos|acceso a mis datos personales|acceso a los datos|acceder a mis datos|copia de mis datos|obtener una copia de mis datos|una copia de mis datos',
    erasure:
      'supresión|cancelación de datos|eliminación|borrado|derecho de supresión|derecho de cancelación|derecho al olvido|solicitud de supresión|supresión de datos|supresión de mis datos|supresión de mis datos personales|eliminación de datos|eliminación de mis datos|eliminar mis datos|borrado de datos|borrar mis datos|suprimir mis datos|eliminar mi cuenta|eliminación de cuenta|eliminación de mi cuenta|baja y supresión',
    rectification:
      'rectificación|corrección|derecho de rectificación|rectificación de datos|rectificación de mis datos|corrección de datos|rectificar mis datos|actualización de datos|corregir mis datos',
    portability:
      'portabilidad|derecho a la portabilidad|portabilidad de datos|portabilidad de los datos|portabilidad de mis datos|transferencia de mis datos',
    objection:
      'oposición|derecho de oposición|oposición al tratamiento|oposición al tratamiento de mis datos|oposición a la publicidad|oponerme al tratamiento',
    restriction:
      'limitación|derecho de limitación|derecho a la limitación|limitación del tratamiento|derecho a la limitación del tratamiento|limitar el tratamiento',
    withdraw_consent:
      'retirada del consentimiento|retirada de consentimiento|revocación del consentimiento|revocación de consentimiento|retirar mi consentimiento|revocar mi consentimiento',
  },
  given: 'nombre de pila|nombres|primer nombre',
  family: 'apellidos|apellido|apellido s',
};
