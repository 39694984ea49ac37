/** The signed SOAP line: keys, signatures, limits, time-outs, circuit breaker. Knows no business. */
package hall.integration.soap;
