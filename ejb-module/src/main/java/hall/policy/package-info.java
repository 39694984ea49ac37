/** What the law leaves to the centre (政策参数): numbers with the days they are valid and the text they rest on. */
package hall.policy;
