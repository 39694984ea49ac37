/**
 * The doors for partners, SOAP 1.1: {@code /ws/exchange} for the data centre, contract {@code wsdl/hall/exchange-v1.wsdl}, and
 * {@code /ws/bank} for the bank's notices, contract {@code wsdl/bank/notice-v1.wsdl}. They check form and signature and translate; whether a partner may, and what it is told, is decided by the services.
 *
 * <p>The way of a request: {@link hall.web.soap.RequestGuard} looks at the bytes, the parser has every limit set,
 * {@link hall.web.soap.EnvelopeShape} refuses envelopes built to mislead, {@link hall.web.soap.SignatureCheck} the signatures that
 * do not hold or do not cover what is executed, the schema what is not of the contract; {@link hall.web.soap.ExchangeEndpoint}
 * or {@link hall.web.soap.NoticeEndpoint} then calls the services for the signer. {@link hall.web.soap.FaultMapper} writes every fault.
 */
package hall.web.soap;
