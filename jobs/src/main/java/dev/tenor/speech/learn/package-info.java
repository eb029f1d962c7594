/**
 * Learns the weights of {@link dev.tenor.speech.SpeechModel} from annotated articles.
 *
 * <p>Start at {@link dev.tenor.speech.learn.SpeechTrainer}. Same examples, same bytes.
 */
package dev.tenor.speech.learn;
