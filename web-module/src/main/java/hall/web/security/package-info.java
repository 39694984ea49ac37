/**
 * Who stands at the door: sign-in and its session, the token against forged requests, the headers of every answer, and how
 * often strangers may ask. What a caller may do is decided by the services, not here.
 */
package hall.web.security;
