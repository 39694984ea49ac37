/** Pages of an employer's clerk (单位经办人), who signs in as the citizen she is. */
package hall.web.faces.employer;
