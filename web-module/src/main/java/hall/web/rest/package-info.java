/**
 * The open interface under {@code /api/v1}: answers are JSON, refusals are problem documents (RFC 9457) with words in the
 * language asked for ({@code Accept-Language}; Chinese unless English comes first). No rule of its own stands here.
 */
package hall.web.rest;
